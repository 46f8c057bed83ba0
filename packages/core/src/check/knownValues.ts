import type { Json, JsonObject } from "../model/index.ts";

/** The data of a region without what is not known yet (`null`), at any depth: for rules it is not there, `has()` says no. */
export function knownValues(region: JsonObject): JsonObject {
  const entries = Object.entries(region).flatMap(([name, value]): readonly (readonly [string, Json])[] =>
    value === null || value === undefined ? [] : [[name, known(value)]],
  );
  return Object.fromEntries(entries);
}

function known(value: Json): Json {
  if (Array.isArray(value)) return value.map(known);
  return typeof value === "object" && value !== null ? knownValues(value as JsonObject) : value;
}

import type { Schema } from "@formulyar/core";

/** The types that a schema allows, `null` aside: it only allows emptiness. */
export function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  const types = typeof type === "string" ? [type] : (type ?? []);
  return types.filter((name) => name !== "null");
}

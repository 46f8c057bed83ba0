import { computedDefinition } from "../check/computation.ts";
import type { Place } from "../check/places.ts";
import type { Pointer, RuleDefinition, Schema } from "../model/index.ts";
import { propertiesOf } from "../schema/properties.ts";
import { joinPointer } from "../support/pointer.ts";
import { isErrorRule } from "./ruleStrength.ts";
import { schemasTo } from "./schemasTo.ts";

/** What an expression on a protected place rests on. */
export interface ReadPlace {
  /** The place that is read. */
  readonly pointer: Pointer;
  /** The schemas from the root to it. */
  readonly schemas: readonly Schema[];
  /** The protected place that reads it. */
  readonly reader: Pointer;
  /** The rule, when it is one and no condition or computation. */
  readonly rule?: string;
}

/** The places of a form that the error rules, conditions and computations of its protected places read (`record.…`). */
export function readPlaces(schema: Schema, places: readonly Place[]): readonly ReadPlace[] {
  return places.flatMap((place) =>
    expressionsOf(place).flatMap(({ source, rule }) =>
      pathsOf(source, "record").flatMap((path): readonly ReadPlace[] => {
        const pointer = deepest(schema, path);
        const schemas = schemasTo(schema, pointer);
        if (pointer === "" || !schemas) return [];
        return [{ pointer, schemas, reader: place.pointer, ...(rule !== undefined && { rule }) }];
      }),
    ),
  );
}

/** Names of the parameters that the same expressions read (`params.…`), with a place that reads each. */
export function readParameters(places: readonly Place[]): ReadonlyMap<string, Pointer> {
  const read = places.flatMap((place) =>
    expressionsOf(place).flatMap(({ source }) =>
      pathsOf(source, "params").map(([name = ""]) => [name, place.pointer] as const),
    ),
  );
  return new Map(read);
}

function expressionsOf({ schema }: Place): readonly { readonly source: string; readonly rule?: string }[] {
  const rules = (schema["x-rules"] ?? []).filter(isErrorRule) as readonly RuleDefinition[];
  const definition = computedDefinition(schema);
  // What may be typed over is a proposal: without it people type the value.
  const computed = definition?.override === true ? undefined : definition?.value;
  const visible = schema["x-visible"];
  return [
    ...rules.map(({ id, rule = "" }) => ({ source: rule, rule: id })),
    ...[computed, visible].flatMap((source) => (typeof source === "string" ? [{ source }] : [])),
  ];
}

/** `record.a.b` as `["a", "b"]`; what stands in quotes is text. */
function pathsOf(source: string, root: string): readonly (readonly string[])[] {
  const code = source.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gsu, "''");
  const paths = code.matchAll(new RegExp(`\\b${root}((?:\\s*\\.\\s*[A-Za-z_]\\w*)+)`, "g"));
  return [...paths].map(([, path = ""]) =>
    path
      .split(".")
      .slice(1)
      .map((step) => step.trim()),
  );
}

/** As far as the path names fields; what follows is a function (`record.services.exists(…)`). */
function deepest(schema: Schema, path: readonly string[], pointer: Pointer = ""): Pointer {
  const [step, ...rest] = path;
  const below = step === undefined ? undefined : propertiesOf(schema)[step];
  return below && step !== undefined ? deepest(below, rest, joinPointer(pointer, step)) : pointer;
}

import { formatSchemas } from "../formatSchemas/index.ts";
import type { Json, JsonObject } from "../model/index.ts";
import { isObject, own, pointerGet } from "../support/pointer.ts";

/** A step of a path into region data that no region can have, and what stands there instead. */
export interface RegionPathFault {
  readonly step: string;
  /** Names that are possible there; none where there is nothing below. */
  readonly known: readonly string[];
}

/** What the format says of region data at a path (`*`: any entry or item); nothing when there can be nothing. */
export function regionSchemaAt(steps: readonly string[]): JsonObject | undefined {
  return steps.reduce<JsonObject | undefined>((schema, step) => schema && stepInto(schema, step), root);
}

/** The first step of a path into region data that no region can have. */
export function regionPathFault(steps: readonly string[]): RegionPathFault | undefined {
  const at = steps.findIndex((_, index) => !regionSchemaAt(steps.slice(0, index + 1)));
  const step = steps[at];
  if (step === undefined) return undefined;
  return { step, known: Object.keys(objectAt(regionSchemaAt(steps.slice(0, at)), "properties")) };
}

const root = formatSchemas.region as unknown as JsonObject;

function stepInto(schema: JsonObject, step: string): JsonObject | undefined {
  const named = own(objectAt(schema, "properties"), step);
  if (step !== "*" && isObject(named)) return resolved(named);
  const patterns = Object.entries(objectAt(schema, "patternProperties"));
  const entry = patterns.find(([pattern]) => step === "*" || new RegExp(pattern, "u").test(step))?.[1];
  if (isObject(entry)) return resolved(entry);
  const item = schema.items;
  return /^(?:\*|\d+)$/u.test(step) && isObject(item) ? resolved(item) : undefined;
}

function resolved(schema: JsonObject): JsonObject | undefined {
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  const target: Json | undefined = pointerGet(root, $ref.slice(1));
  return isObject(target) ? { ...target, ...schema } : undefined;
}

function objectAt(schema: JsonObject | undefined, key: string): JsonObject {
  const value = schema?.[key];
  return isObject(value) ? value : {};
}

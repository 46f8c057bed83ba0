import type { FormManifest, Json, ParameterDefinition, Pointer } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import type { Weakening } from "./federalFault.ts";
import { sameJson } from "./sameJson.ts";

/** Where a parameter is in a definition: `/form/parameters/decisionDays`. */
export function parameterPointer(name: string): Pointer {
  return joinPointer("/form/parameters", name);
}

/** Parameters out of the bounds that their `federal` sets, and those that a protected rule reads and cannot any more. */
export function parameterWeakenings(
  base: FormManifest,
  changed: FormManifest,
  read: ReadonlyMap<string, Pointer> = new Map(),
): readonly Weakening[] {
  const now: { readonly [name: string]: unknown } = isObject(changed.parameters) ? changed.parameters : {};
  return Object.entries(base.parameters ?? {}).flatMap(([name, parameter]) => {
    const other =
      Object.hasOwn(now, name) && isObject(now[name])
        ? (now[name] as unknown as ParameterDefinition)
        : undefined;
    const pointer = parameterPointer(name);
    if (parameter === other) return [];
    if (parameter.federal !== undefined) return federalWeakening(pointer, parameter, other);
    const reader = read.get(name);
    const isReadable = other && (parameter.value === null || kindOf(other.value) === kindOf(parameter.value));
    if (reader === undefined || isReadable) return [];
    return [{ pointer, kind: "needed", what: "parameter", reader } as const];
  });
}

function federalWeakening(
  pointer: Pointer,
  base: ParameterDefinition,
  now: ParameterDefinition | undefined,
): readonly Weakening[] {
  if (!now) return [{ pointer, kind: "parameter", what: "removed" }];
  if (!isBounded(base, now.value)) return [{ pointer, kind: "parameter", what: String(base.federal) }];
  const isKept = now.federal === base.federal || now.federal === true;
  return isKept ? [] : [{ pointer, kind: "parameter", what: "unprotected" }];
}

function isBounded({ federal, value }: ParameterDefinition, now: Json): boolean {
  if (sameJson(value, now)) return true;
  if (federal === "max") return isNumber(value) && isNumber(now) && now <= value;
  if (federal === "min") return isNumber(value) && isNumber(now) && now >= value;
  if (federal !== "subset" || !Array.isArray(value) || !Array.isArray(now)) return false;
  return now.every((item) => value.some((one) => sameJson(one, item)));
}

function isNumber(value: Json): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function kindOf(value: Json): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

import type { Pointer, RuleDefinition, Schema } from "../model/index.ts";
import { requiredOf } from "../schema/properties.ts";
import { ancestorsOf, splitPointer } from "../support/pointer.ts";
import type { Weakening } from "./federalFault.ts";
import type { Places } from "./placeWeakenings.ts";
import type { Protection } from "./protection.ts";
import type { ReadPlace } from "./readPlaces.ts";
import { isLowering, rulesOf } from "./ruleStrength.ts";
import { schemasTo } from "./schemasTo.ts";

/**
 * A rule about what is not filled in, or is wrong in itself, waits for ever; a condition that reads it hides. So what
 * protected places read must stay, be shown and asked for as it was, and its own errors must stay errors.
 */
export function readWeakenings({ reads }: Protection, changed: Schema, places: Places): readonly Weakening[] {
  const known = new Map<Pointer, string | undefined>();
  return reads.flatMap((read) => {
    const { pointer } = read;
    if (!known.has(pointer)) known.set(pointer, change(read, changed, places));
    const what = known.get(pointer);
    return what === undefined
      ? []
      : [
          {
            pointer,
            kind: "needed",
            what: `${what} ${read.rule ?? ""}`,
            reader: read.reader,
          } as const,
        ];
  });
}

function change(
  { pointer, schemas: before }: ReadPlace,
  changed: Schema,
  places: Places,
): string | undefined {
  const now = schemasTo(changed, pointer);
  if (before.every((schema, at) => schema === now?.[at])) return undefined;
  if (!now) return "removed";
  const isHidden = before.some((schema, at) => {
    const visible = now[at]?.["x-visible"];
    return visible !== undefined && visible !== schema["x-visible"];
  });
  if (isHidden) return "hidden";
  const steps = splitPointer(pointer);
  const isAsked = (schema: Schema | undefined, at: number) =>
    schema !== undefined && requiredOf(schema).includes(steps[at] ?? "");
  if (steps.some((_, at) => isAsked(before[at], at) && !isAsked(now[at], at))) return "optional";
  return isLoweredAt(pointer, before, places) ? "lowered" : undefined;
}

function isLoweredAt(pointer: Pointer, before: readonly Schema[], places: Places): boolean {
  const known = before.flatMap((schema) => rulesOf(schema["x-rules"])).filter(isLowering);
  const isKnown = (rule: RuleDefinition) =>
    known.some(
      ({ id, keywords = [] }) => id === rule.id && rule.keywords?.every((word) => keywords.includes(word)),
    );
  return ancestorsOf(pointer)
    .flatMap((above) => rulesOf(places.get(above)?.["x-rules"]))
    .some((rule) => isLowering(rule) && !isKnown(rule));
}

import { computedDefinition } from "../check/computation.ts";
import type { Pointer, RuleDefinition, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { ancestorsOf, isWithin, parentPointer } from "../support/pointer.ts";
import type { Weakening } from "./federalFault.ts";
import type { Protection } from "./protection.ts";
import { isErrorRule, isLowering, keepsRule, rank, rulesOf, severityOf } from "./ruleStrength.ts";

/** The places of a form, by pointer. */
export type Places = ReadonlyMap<Pointer, Schema>;

/** Where the places of a changed form are less than what is protected: gone, hidden, not printed, their rules weaker. */
export function placeWeakenings(protection: Protection, changed: Places): readonly Weakening[] {
  const { places, federal } = protection;
  const found: Weakening[] = [];
  for (const [pointer, base] of places) {
    const now = changed.get(pointer);
    if (now) found.push(...compared(pointer, base, now, protection));
    else if (changed.has(parentPointer(pointer))) found.push(...missing(pointer, base, changed));
  }
  return [...found, ...lowered(places, federal, changed), ...disturbed(protection, changed)];
}

function compared(
  pointer: Pointer,
  base: Schema,
  now: Schema,
  { places, federal }: Protection,
): readonly Weakening[] {
  if (base === now) return [];
  const isOut = (is: (schema: Schema) => boolean) =>
    ancestorsOf(pointer).some((above) => is(places.get(above) ?? {}));
  return [
    ...when(base["x-federal"] === true && now["x-federal"] !== true, { pointer, kind: "unprotected" }),
    ...when(isOtherGroup(base, now), { pointer, kind: "widened", what: "shape" }),
    ...when(now["x-visible"] !== undefined && now["x-visible"] !== base["x-visible"], {
      pointer,
      kind: "hidden",
    }),
    ...when(now["x-print"] === false && !isOut((schema) => schema["x-print"] === false), {
      pointer,
      kind: "unprinted",
    }),
    ...when(isComputedOtherwise(base, now), { pointer, kind: "computed" }),
    ...when(federal.has(pointer) && base["x-key"] !== undefined && now["x-key"] !== base["x-key"], {
      pointer,
      kind: "widened",
      what: "x-key",
    }),
    ...lostRules(pointer, base, now),
  ];
}

/** What stands in a group or a list is found only as long as it is one. */
function isOtherGroup(base: Schema, now: Schema): boolean {
  const kind = fieldKind(base);
  const other = fieldKind(now);
  return (kind === "group" || kind === "list") && kind !== other && !(kind === "list" && other === "choices");
}

/** A list of texts may become a closed list; its single entries have then no rules any more. */
function missing(pointer: Pointer, base: Schema, changed: Places): readonly Weakening[] {
  const around = changed.get(parentPointer(pointer));
  const isClosedList = pointer.endsWith("/*") && around && fieldKind(around) === "choices";
  return isClosedList ? lostRules(pointer, base, {}) : [{ pointer, kind: "removed" }];
}

function isComputedOtherwise(base: Schema, now: Schema): boolean {
  const before = computedDefinition(base);
  const after = computedDefinition(now);
  return before?.value !== after?.value || (before?.override ?? false) !== (after?.override ?? false);
}

function lostRules(pointer: Pointer, base: Schema, now: Schema): readonly Weakening[] {
  const kept = rulesOf(now["x-rules"]);
  return rulesOf(base["x-rules"])
    .filter(isErrorRule)
    .filter((rule) => !kept.some((one) => keepsRule(rule, one)))
    .map((rule) => ({ pointer, kind: "rule", what: rule.id }));
}

/** A rule of the region's that makes a failure of the schema, here or around, a mere warning. */
function lowered(places: Places, federal: ReadonlySet<Pointer>, changed: Places): readonly Weakening[] {
  const chainOf = (from: Places, pointer: Pointer) =>
    ancestorsOf(pointer).map((above) => rulesOf(from.get(above)?.["x-rules"]));
  return loweringRules(changed).flatMap(({ pointer: at, rule }) =>
    (rule.keywords ?? []).flatMap((keyword): readonly Weakening[] => {
      const pointer = [...federal].find(
        (place) =>
          isWithin(place, at) &&
          rank[severityOf(keyword, chainOf(changed, place))] <
            rank[severityOf(keyword, chainOf(places, place))],
      );
      return pointer === undefined ? [] : [{ pointer, kind: "rule", what: `${rule.id}:${keyword}` }];
    }),
  );
}

function loweringRules(
  changed: Places,
): readonly { readonly pointer: Pointer; readonly rule: RuleDefinition }[] {
  return [...changed].flatMap(([pointer, schema]) =>
    schema["x-rules"] === undefined
      ? []
      : rulesOf(schema["x-rules"])
          .filter(isLowering)
          .map((rule) => ({ pointer, rule })),
  );
}

/**
 * A rule of a list waits while anything in the list is wrong in itself. A field of the region's own in its rows must not
 * be wrong without being told as an error: neither hidden nor warned of only.
 */
function disturbed({ places, federal }: Protection, changed: Places): readonly Weakening[] {
  const lists = [...places].filter(
    ([pointer, schema]) =>
      federal.has(pointer) && fieldKind(schema) === "list" && rulesOf(schema["x-rules"]).some(isErrorRule),
  );
  if (lists.length === 0) return [];
  const mute = [...changed].filter(
    ([pointer, schema]) =>
      !places.has(pointer) &&
      (schema["x-visible"] !== undefined || rulesOf(schema["x-rules"]).some(isLowering)),
  );
  return lists.flatMap(([list]) =>
    mute
      .filter(([pointer]) => isWithin(pointer, list))
      .map(([pointer]) => ({ pointer: list, kind: "rule", what: `mute ${pointer}` }) as const),
  );
}

function when(condition: boolean, weakening: Weakening): readonly Weakening[] {
  return condition ? [weakening] : [];
}

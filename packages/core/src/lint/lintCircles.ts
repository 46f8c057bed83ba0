import { computedDefinition } from "../check/computation.ts";
import type { Finding, Pointer } from "../model/index.ts";
import { isWithin } from "../support/pointer.ts";
import { canBeTrue } from "./expressions/canBeTrue.ts";
import { celPlace } from "./expressions/celPlace.ts";
import {
  expressionsOfForm,
  type FormExpression,
  freshExpressionsOfForm,
  recordPointer,
} from "./expressions/expressionsOfForm.ts";
import { visitCel } from "./expressions/visitCel.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** A place that an expression computes or shows. */
interface Resting {
  readonly expression: FormExpression;
  /** Places that the expression asks for. */
  readonly asks: readonly Pointer[];
}

type RestsOn = (one: Resting, other: Resting) => boolean;

/**
 * Values that are computed from each other, and fields of which each is shown only when the other is filled in: neither
 * ever comes to be. Only what is certain: a value that may be typed, and a condition that can do without, break a circle.
 */
export function lintCircles(subject: FormUnderLint): readonly Finding[] {
  const isCondition = ({ kind }: FormExpression) => kind === "computed" || kind === "visible";
  if (!freshExpressionsOfForm(subject).some(isCondition)) return [];
  const resting = expressionsOfForm(subject)
    .filter(isCondition)
    .map((expression): Resting => ({ expression, asks: asksOf(expression) }));
  const computed = resting.filter(
    ({ expression }) => expression.kind === "computed" && !mayBeTyped(subject, expression),
  );
  const shown = resting.filter(({ expression }) => expression.kind === "visible");
  return [
    ...circlesOf(computed, isComputedFrom).map((circle) =>
      findingOf(subject, circle, "Значения вычисляются по кругу"),
    ),
    ...circlesOf(shown, (one, other) => isShownBy(subject, one, other)).map((circle) =>
      findingOf(subject, circle, "Этих полей никогда не будет видно: каждое ждёт другого"),
    ),
  ];
}

function mayBeTyped({ fields }: FormUnderLint, { pointer }: FormExpression): boolean {
  return computedDefinition(fields.get(pointer)?.schema ?? {})?.override === true;
}

function isComputedFrom({ asks }: Resting, { expression }: Resting): boolean {
  return asks.includes(expression.pointer);
}

/** Whether the one can only be shown when something of the other is filled in. */
function isShownBy({ fields }: FormUnderLint, { expression, asks }: Resting, other: Resting): boolean {
  const isOthers = (pointer: Pointer) =>
    isWithin(pointer, other.expression.pointer) && (fields.get(pointer)?.kind ?? "group") !== "group";
  if (!asks.some(isOthers)) return false;
  return !canBeTrue(expression.ast, (place) => isOthers(recordPointer(place, expression) ?? "/?"));
}

function circlesOf(places: readonly Resting[], restsOn: RestsOn): readonly (readonly Resting[])[] {
  const edges = new Map(places.map((one) => [one, places.filter((other) => restsOn(one, other))]));
  const told = new Set<string>();
  return places.flatMap((start) => {
    const circle = circleFrom(start, edges);
    const key = circle
      ?.map(({ expression }) => expression.pointer)
      .toSorted()
      .join(" ");
    return !circle || key === undefined || told.has(key) || !told.add(key) ? [] : [circle];
  });
}

function asksOf(expression: FormExpression): readonly Pointer[] {
  const asks = new Set<Pointer>();
  visitCel(expression.ast, (node, bound) => {
    const pointer = recordPointer(celPlace(node, bound), expression);
    if (pointer !== undefined) asks.add(pointer);
  });
  return [...asks];
}

/** The shortest way on which a place leads back to itself. */
function circleFrom(
  start: Resting,
  edges: ReadonlyMap<Resting, readonly Resting[]>,
): readonly Resting[] | undefined {
  const seen = new Set<Resting>();
  let ways: readonly (readonly Resting[])[] = [[start]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) =>
      (edges.get(way.at(-1) ?? start) ?? []).map((next) => [...way, next]),
    );
    const back = longer.find((way) => way.at(-1) === start);
    if (back) return back.slice(0, -1);
    ways = longer.filter((way) => {
      const last = way.at(-1) ?? start;
      return !seen.has(last) && seen.add(last);
    });
  }
  return undefined;
}

function findingOf({ fields }: FormUnderLint, circle: readonly Resting[], what: string): Finding {
  const titles = circle.map(
    ({ expression }) => `«${fields.get(expression.pointer)?.title ?? expression.pointer}»`,
  );
  const at = circle[0]?.expression.at ?? { file: "", pointer: "" };
  const reason = `${what}: ${[...titles, titles[0]].join(" → ")}.`;
  return { severity: "error", ...at, reason, mend: "Разорвите круг: измените одно из выражений." };
}

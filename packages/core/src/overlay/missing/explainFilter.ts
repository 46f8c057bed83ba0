import type { Json } from "../../model/index.ts";
import { didYouMean } from "../../support/nearest.ts";
import { isObject, own } from "../../support/pointer.ts";
import type { Operand, Test } from "../jsonPath/jsonPath.ts";
import { type Explanation, type LostStep, plainMend } from "./explainMissing.ts";
import { childrenOf, descendantsOf } from "./nodesBelow.ts";

/** Something that a filter wants of an item: `@.id == 'R-1'`, or of the item itself: `@ == 'phone'`. */
interface Wish {
  /** None when the item itself is compared. */
  readonly key?: string;
  readonly value: Json;
}

/** Why no item fits a filter: the first of its equalities that no item fulfils. */
export function explainFilter(step: LostStep, test: Test): Explanation {
  const items = itemsOf(step);
  if (items.length === 0) return { reason: `В «${step.before}» ничего нет.`, mend: plainMend };
  const wishes = wishesOf(test);
  const lost = wishes.find((wish) => !items.some((item) => wishedOf(item, wish) === wish.value));
  if (lost) return explainWish(step, items, lost);
  const reason = `В «${step.before}» нет того, что подходит под условие в скобках.`;
  return { reason, mend: "Проверьте условие: каждая его часть находит что-то, а все вместе – ничего." };
}

function itemsOf({ values, segment }: LostStep): readonly Json[] {
  const holders = segment.descendant ? values.flatMap((value) => [value, ...descendantsOf(value)]) : values;
  return holders.flatMap(childrenOf);
}

/** The equalities that must all hold. */
function wishesOf(test: Test): readonly Wish[] {
  if (test.kind === "and") return test.parts.flatMap(wishesOf);
  if (test.kind !== "compare" || test.operator !== "==") return [];
  return wishOf(test.left, test.right) ?? wishOf(test.right, test.left) ?? [];
}

function wishOf(place: Operand, literal: Operand): readonly Wish[] | undefined {
  if (place.kind !== "query" || place.root !== "@" || literal.kind !== "literal") return undefined;
  const [step, more] = place.segments;
  if (step === undefined) return [{ value: literal.value }];
  const [selector] = step.selectors;
  if (more !== undefined || selector?.kind !== "name") return undefined;
  return [{ key: selector.name, value: literal.value }];
}

function wishedOf(item: Json, { key }: Wish): Json | undefined {
  if (key === undefined) return item;
  return isObject(item) ? own(item, key) : undefined;
}

function explainWish(step: LostStep, items: readonly Json[], wish: Wish): Explanation {
  const there = [...new Set(items.map((item) => wishedOf(item, wish)))].filter(isPlain);
  if (there.length === 0 && wish.key !== undefined) return explainKey(step, items, wish.key);
  const known = there.map(String);
  const otherwise = known.length > 0 && known.length <= 12 ? `Есть: ${known.join(", ")}.` : plainMend;
  return {
    reason: `${subjectOf(step, wish)} «${String(wish.value)}» нет.`,
    mend: didYouMean(String(wish.value), known, otherwise),
  };
}

function isPlain(value: Json | undefined): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function explainKey(step: LostStep, items: readonly Json[], key: string): Explanation {
  const names = [...new Set(items.filter(isObject).flatMap((item) => Object.keys(item)))];
  const otherwise = names.length > 0 && names.length <= 12 ? `Есть: ${names.join(", ")}.` : plainMend;
  return { reason: `В «${step.before}» ни у чего нет «${key}».`, mend: didYouMean(key, names, otherwise) };
}

/** What the items of a list are to a person, in the genitive: «Правила „R-1“ нет». */
function subjectOf({ within }: LostStep, { key }: Wish): string {
  if (key === undefined) return "Значения";
  const subject = subjects[`${within ?? ""}.${key}`] ?? subjects[`.${key}`];
  return subject ?? `Места, где ${key} –`;
}

const subjects: { readonly [place: string]: string } = {
  "x-rules.id": "Правила",
  "sections.id": "Раздела",
  "prefill.from": "Источника заполнения",
  "rows.to": "Строки заполнения",
  "regionSlots.pointer": "Места для данных региона",
  "x-groups.code": "Группы",
  ".const": "Варианта",
};

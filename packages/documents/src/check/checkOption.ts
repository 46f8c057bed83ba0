import { didYouMean } from "@formulyar/core";
import { isLength } from "../engine/blank.ts";
import type { OptionShape } from "../engine/helper.ts";
import type { HelperCallNode } from "./checkHelperCall.ts";
import { checkExpression } from "./checkPath.ts";
import { checkPrintStyle } from "./checkPrintStyle.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { literalOf } from "./literal.ts";
import type { Bound, Scope } from "./scope.ts";

/** Checks a named setting of a helper: `width="60mm"`. */
export function checkOption(
  pair: hbs.AST.HashPair,
  shape: OptionShape,
  call: HelperCallNode,
  scope: Scope,
): Findings {
  const checked = checkExpression(pair.value, scope, { prints: true });
  const known = literalOf(pair.value, scope);
  if (!known || known.value === undefined) return checked;
  return [...checked, ...checkKnown(known, pair.key, shape, call, scope)];
}

function checkKnown(
  known: Bound,
  name: string,
  shape: OptionShape,
  call: HelperCallNode,
  scope: Scope,
): Findings {
  switch (shape.kind) {
    case "length":
      return shape.words?.includes(String(known.value)) ? FINE : checkLength(known);
    case "words":
      return checkWord(known, shape.words);
    case "number":
      return checkNumber(known, name);
    case "flag":
      return checkFlag(known, name);
    case "style":
      return checkPrintStyle(known, call, scope);
    default:
      return FINE;
  }
}

/** Checks a length: `"40mm"`. */
export function checkLength({ value, spot }: Bound): Findings {
  if (typeof value === "string" && isLength(value)) return FINE;
  return fault(spot, `«${String(value)}» не длина.`, 'Запишите число и единицу: "40mm", "6cm", "50%".');
}

/** Checks a word that must be one of a few. */
export function checkWord({ value, spot }: Bound, words: readonly string[]): Findings {
  if (words.includes(String(value))) return FINE;
  const mend = didYouMean(String(value), words, `Есть: ${words.join(", ")}.`);
  return fault(spot, `неизвестное значение «${String(value)}».`, mend);
}

/** More rows or lines than this are a slip of the pen. */
const MANY = 200;

function checkNumber({ value, spot }: Bound, name: string): Findings {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MANY) return FINE;
  return fault(
    spot,
    `настройка «${name}» должна быть целым числом от 0 до ${MANY}.`,
    `Запишите, например, ${name}=3.`,
  );
}

function checkFlag({ value, spot }: Bound, name: string): Findings {
  if (typeof value === "boolean") return FINE;
  return fault(spot, `настройка «${name}» бывает true или false.`, `Запишите ${name}=true, без кавычек.`);
}

import type { ASTNode } from "@marcbachmann/cel-js";
import { placesOf } from "../check/places.ts";
import type { Field, Finding, Json, Option, Pointer } from "../model/index.ts";
import { optionsOf } from "../schema/fieldKind.ts";
import { didYouMean } from "../support/nearest.ts";
import { parentPointer } from "../support/pointer.ts";
import { type BoundNames, celPlace } from "./expressions/celPlace.ts";
import {
  type FormExpression,
  freshExpressionsOfForm,
  recordPointer,
} from "./expressions/expressionsOfForm.ts";
import { foldCel } from "./expressions/foldCel.ts";
import { visitCel } from "./expressions/visitCel.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** A code in an expression that is no option of the field it is compared with. */
interface AlienCode {
  readonly field: Field;
  readonly code: Json;
}

/**
 * Codes of options in expressions are codes that the field has. Of a code that a region's change took away it is told
 * what it does: a rule that can no longer speak, or always does; a field that is never shown, or always. A comparison
 * that merely never holds any more does no harm.
 */
export function lintOptionCodes(subject: FormUnderLint): readonly Finding[] {
  return freshExpressionsOfForm(subject).flatMap((expression) => {
    const { aliens, truths } = alienCodes(subject, expression);
    if (aliens.length === 0) return [];
    const fold = foldCel(expression.ast, truths);
    return unique(aliens).flatMap((alien) => {
      const lost = lostOption(subject, alien);
      if (!lost) return [typo(subject, expression, alien)];
      return fold === undefined ? [] : lostFinding(subject, expression, alien, lost, fold);
    });
  });
}

/** The alien codes of an expression, and what the comparisons with them always give. */
function alienCodes(subject: FormUnderLint, expression: FormExpression) {
  const aliens: AlienCode[] = [];
  const truths = new Map<ASTNode, boolean>();
  visitCel(expression.ast, (node, bound) => {
    const compared = comparisonOf(subject, expression, node, bound);
    if (!compared) return;
    const { field, codes } = compared;
    const known = codesOf(field);
    const alien = codes.filter((code) => !known.includes(code));
    aliens.push(...alien.map((code) => ({ field, code })));
    if (alien.length === codes.length && codes.length > 0) truths.set(node, node.op === "!=");
  });
  return { aliens, truths };
}

/** A choice and the codes that a part of an expression compares it with. */
function comparisonOf(
  subject: FormUnderLint,
  expression: FormExpression,
  node: ASTNode,
  bound: BoundNames,
): { readonly field: Field; readonly codes: readonly Json[] } | undefined {
  if (node.op !== "==" && node.op !== "!=" && node.op !== "in") return undefined;
  const [left, right] = node.args;
  const choiceAt = (part: ASTNode, kind: Field["kind"]) =>
    fieldAt(subject, recordPointer(celPlace(part, bound), expression), kind);
  const single = choiceAt(left, "choice");
  const [one, other] = [literalOf(left), literalOf(right)];
  if (node.op === "in") {
    if (single && right.op === "list")
      return { field: single, codes: right.args.flatMap((item) => literalOf(item) ?? []) };
    const several = one === undefined ? undefined : choiceAt(right, "choices");
    return several && one !== undefined ? { field: several, codes: [one] } : undefined;
  }
  if (single && other !== undefined) return { field: single, codes: [other] };
  const turned = one === undefined ? undefined : choiceAt(right, "choice");
  return turned && one !== undefined ? { field: turned, codes: [one] } : undefined;
}

/** The field with a closed list; an item of a choice of several stands for that choice. */
function fieldAt(
  { fields }: FormUnderLint,
  pointer: Pointer | undefined,
  kind: Field["kind"],
): Field | undefined {
  if (pointer === undefined) return undefined;
  const isItem = kind === "choice" && pointer.endsWith("/*") && !fields.has(pointer);
  const field = fields.get(isItem ? parentPointer(pointer) : pointer);
  return field?.kind === (isItem ? "choices" : kind) && field.options ? field : undefined;
}

function literalOf(node: ASTNode): string | number | boolean | undefined {
  if (node.op !== "value") return undefined;
  if (typeof node.args === "bigint") return Number(node.args);
  const { args } = node;
  return typeof args === "string" || typeof args === "number" || typeof args === "boolean" ? args : undefined;
}

function codesOf({ options = [] }: Field): readonly Json[] {
  return options.map(({ value }) => value);
}

function unique(aliens: readonly AlienCode[]): readonly AlienCode[] {
  const keyOf = ({ field, code }: AlienCode) => `${field.pointer} ${JSON.stringify(code)}`;
  return [...new Map(aliens.map((alien) => [keyOf(alien), alien])).values()];
}

/** The option as it was before the regions' changes, or nothing when there was none. */
function lostOption({ before }: FormUnderLint, { field, code }: AlienCode): Option | undefined {
  const place = placesOf(before?.().schema ?? {}).find(({ pointer }) => pointer === field.pointer);
  return place && optionsOf(place.schema)?.find(({ value }) => value === code);
}

function typo(subject: FormUnderLint, expression: FormExpression, { field, code }: AlienCode): Finding {
  const codes = codesOf(field).map(String);
  const reason = `${ownerOf(subject, expression)}: у поля «${field.title}» нет варианта «${String(code)}».`;
  const mend = didYouMean(
    String(code),
    codes,
    codes.length > 12 ? "Поправьте код." : `Есть: ${codes.join(", ")}.`,
  );
  return { severity: "error", ...expression.at, reason, mend };
}

/** What is left of an expression that always gives the same now. */
function lostFinding(
  subject: FormUnderLint,
  expression: FormExpression,
  { field, code }: AlienCode,
  { label }: Option,
  fold: boolean,
): readonly Finding[] {
  const { kind, rule, at } = expression;
  const option = `варианта «${String(code)}» (${label}) у поля «${field.title}» больше нет`;
  if (kind === "visible") {
    const effect = fold ? "теперь показано всегда" : "теперь не показывается никогда";
    const reason = `Поле «${titleOf(subject, expression.pointer)}» ${effect}: ${option}.`;
    return [
      { severity: "warning", ...at, reason, mend: "Если так и нужно, оставьте; иначе измените и условие." },
    ];
  }
  if (kind !== "rule" || !rule) return [];
  const effect = fold ? "больше не сработает" : "теперь нарушено всегда";
  const mend = fold ? "Если так и нужно, уберите и правило" : "Измените или уберите и правило";
  const reason = `Правило ${rule.id} ${effect}: ${option}.`;
  return [{ severity: fold ? "warning" : "error", ...at, reason, mend: `${mend}: ${removalOf(rule.id)}` }];
}

function removalOf(id: string): string {
  return `{ "target": "$.schema..['x-rules'][?@.id=='${id}']", "remove": true }.`;
}

function ownerOf(subject: FormUnderLint, { kind, rule, pointer }: FormExpression): string {
  if (rule) return kind === "message" ? `Сообщение правила ${rule.id}` : `Правило ${rule.id}`;
  const title = titleOf(subject, pointer);
  return kind === "visible" ? `Условие показа поля «${title}»` : `Вычисление поля «${title}»`;
}

function titleOf({ fields, form }: FormUnderLint, pointer: Pointer): string {
  return pointer === "" ? form.title : (fields.get(pointer)?.title ?? pointer);
}

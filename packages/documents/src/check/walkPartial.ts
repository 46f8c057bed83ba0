import { didYouMean } from "@formulyar/core";
import { markupFindings } from "./checkMarkup.ts";
import { checkExpression } from "./checkPath.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { literalOf, NATIVE, ROOTS } from "./literal.ts";
import { parseTemplate } from "./parseTemplate.ts";
import { type Bound, type Scope, spotOf } from "./scope.ts";
import { walkProgram } from "./walkProgram.ts";

type PartialNode = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** Inside a partial: what was written between `{{#> name}}` and `{{/name}}`. */
const BLOCK = "@partial-block";

/** Partials and phrases that put in one another, from the template down. */
export const MAX_OPEN = 30;

/** Walks `{{> name a="…"}}`: what it is given, and the partial's own template with that. */
export function walkPartial(node: PartialNode, scope: Scope): Findings {
  const block = "program" in node ? walkProgram(node.program, scope) : FINE;
  const given = (node.hash?.pairs ?? []).flatMap((pair) => [
    ...checkName(pair, scope),
    ...checkExpression(pair.value, scope, { prints: true }),
  ]);
  return [...block, ...given, ...walkNamed(node, scope)];
}

/** What every template has must be the same in a partial, or it would be checked as something else. */
function checkName(pair: hbs.AST.HashPair, scope: Scope): Findings {
  if (!ROOTS.has(pair.key) && !NATIVE.has(pair.key)) return FINE;
  const mend = "Дайте параметру другое имя.";
  return fault(spotOf(scope, pair), `имя «${pair.key}» частичному шаблону передать нельзя.`, mend);
}

function walkNamed(node: PartialNode, scope: Scope): Findings {
  const spot = spotOf(scope, node);
  if (node.name.type === "SubExpression") {
    const mend = "Запишите имя прямо: {{> имя}}; выбирайте между ними словами {{#if}} или {{#is}}.";
    return fault(spot, "имя частичного шаблона вычисляется.", mend);
  }
  const name = String((node.name as hbs.AST.PathExpression).original);
  if (name === BLOCK) return scope.block ? FINE : noBlock(spot);
  if (node.params.length > 0) {
    return fault(
      spot,
      `частичному шаблону «${name}» дано значение без имени.`,
      `Дайте ему имя: {{> ${name} имя="…"}}.`,
    );
  }
  if (scope.open.includes(name)) {
    return fault(
      spot,
      `частичный шаблон «${name}» вставляет сам себя.`,
      "Разорвите круг: уберите одну из вставок.",
    );
  }
  if (scope.open.length >= MAX_OPEN) {
    const mend = "Сократите цепочку вставок друг в друге.";
    return fault(spot, `вставки вложены друг в друга глубже ${MAX_OPEN} уровней.`, mend);
  }
  return walkSource(node, name, scope);
}

function noBlock(spot: Spot): Findings {
  const mend = "Вызывайте этот частичный шаблон с содержимым: {{#> имя}}…{{/имя}}.";
  return fault(spot, "{{> @partial-block}} нечего вставить.", mend);
}

function walkSource(node: PartialNode, name: string, scope: Scope): Findings {
  const { partials } = scope.sources;
  const source = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (!source) {
    const mend = didYouMean(name, Object.keys(partials), `Добавьте файл templates/partials/${name}.hbs.`);
    return fault(spotOf(scope, node), `частичного шаблона «${name}» нет.`, mend);
  }
  const at = { file: source.file, pointer: "" };
  const parsed = parseTemplate(source.text, at);
  const inside = {
    ...scope,
    at,
    parameters: givenTo(node, scope),
    open: [...scope.open, name],
    block: scope.block === true || "program" in node,
  };
  return [...markupFindings(parsed, at), ...walkProgram(parsed.program, inside)];
}

/** What a partial is given: its own settings over those that the partial around it was given. */
function givenTo(node: PartialNode, scope: Scope): ReadonlyMap<string, Bound> {
  const own = (node.hash?.pairs ?? []).map((pair): [string, Bound] => {
    return [pair.key, literalOf(pair.value, scope) ?? { value: "…", spot: spotOf(scope, pair) }];
  });
  return new Map([...(scope.parameters ?? []), ...own]);
}

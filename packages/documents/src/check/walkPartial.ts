import { didYouMean } from "@formulyar/core";
import { checkMarkup } from "./checkMarkup.ts";
import { checkExpression } from "./checkPath.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { literalOf } from "./literal.ts";
import { parseTemplate } from "./parseTemplate.ts";
import { type Bound, type Scope, spotOf } from "./scope.ts";
import { walkProgram } from "./walkProgram.ts";

type PartialNode = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** Inside a partial: what was written between `{{#> name}}` and `{{/name}}`. */
const BLOCK = "@partial-block";

/** Walks `{{> name a="…"}}`: what it is given, and the partial's own template with that. */
export function walkPartial(node: PartialNode, scope: Scope): Findings {
  const block = "program" in node ? walkProgram(node.program, scope) : FINE;
  const given = (node.hash?.pairs ?? []).flatMap((pair) =>
    checkExpression(pair.value, scope, { prints: true }),
  );
  return [...block, ...given, ...walkNamed(node, scope)];
}

function walkNamed(node: PartialNode, scope: Scope): Findings {
  const spot = spotOf(scope, node);
  if (node.name.type === "SubExpression") {
    const mend = "Запишите имя прямо: {{> имя}}; выбирайте между ними словами {{#if}} или {{#is}}.";
    return fault(spot, "имя частичного шаблона вычисляется.", mend);
  }
  const name = String((node.name as hbs.AST.PathExpression).original);
  if (name === BLOCK) return FINE;
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
  return walkSource(node, name, scope);
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
  const inside = { ...scope, at, parameters: givenTo(node, scope), open: [...scope.open, name] };
  return [...checkMarkup(source.text, at), ...parsed.findings, ...walkProgram(parsed.program, inside)];
}

/** What a partial is given: its own settings over those that the partial around it was given. */
function givenTo(node: PartialNode, scope: Scope): ReadonlyMap<string, Bound> {
  const own = (node.hash?.pairs ?? []).map((pair): [string, Bound] => {
    return [pair.key, literalOf(pair.value, scope) ?? { value: "…", spot: spotOf(scope, pair) }];
  });
  return new Map([...(scope.parameters ?? []), ...own]);
}

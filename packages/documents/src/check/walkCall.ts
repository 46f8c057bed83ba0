import { didYouMean, joinPointer, pointerGet } from "@formulyar/core";
import { helpers } from "../helpers/index.ts";
import { checkHelperCall } from "./checkHelperCall.ts";
import { checkExpression, checkPath } from "./checkPath.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { isParameter, literalOf } from "./literal.ts";
import { type Scope, spotOf } from "./scope.ts";
import { walkProgram } from "./walkProgram.ts";

/** Handlebars' own blocks that a document may use. */
const BUILT_IN: ReadonlySet<string> = new Set(["if", "unless", "each"]);

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement;

/** Walks `{{word …}}` or `{{#word …}}…{{/word}}`: a helper, one of Handlebars' own blocks, or a path into the data. */
export function walkCall(call: Call, scope: Scope): Findings {
  const path = call.path as hbs.AST.PathExpression;
  const name = path.original;
  const helper = path.type === "PathExpression" ? helpers.get(name) : undefined;
  if (helper) return checkHelperCall(call, helper, scope);
  if (isBlock(call)) return BUILT_IN.has(name) ? walkBuiltIn(call, name, scope) : unknownWord(call, scope);
  const plain =
    call.params.length === 0 && !call.hash && path.type === "PathExpression" && !BUILT_IN.has(name);
  if (!plain) return unknownWord(call, scope);
  return isParameter(path, scope) ? FINE : checkPath(path, scope, { prints: true, alone: true });
}

function isBlock(call: Call): call is hbs.AST.BlockStatement {
  return call.type === "BlockStatement";
}

function walkBuiltIn(block: hbs.AST.BlockStatement, name: string, scope: Scope): Findings {
  const [subject] = block.params;
  if (!subject || block.params.length > 1) {
    return fault(
      spotOf(scope, block),
      `у {{#${name}}} должно быть одно значение.`,
      `Запишите {{#${name} значение}}.`,
    );
  }
  const checked = checkExpression(subject, scope, { prints: name === "each" });
  return [
    ...checked,
    ...(name === "each" ? walkEach(block, scope) : walkBranches(block, name, subject, scope)),
  ];
}

/** Inside a partial it is known which branch this call of it takes. */
function walkBranches(
  block: hbs.AST.BlockStatement,
  name: string,
  subject: hbs.AST.Expression,
  scope: Scope,
): Findings {
  const given = literalOf(subject, scope);
  if (given) return walkProgram(isTaken(given.value, name) ? block.program : block.inverse, scope);
  const known = knownOf(subject, scope);
  const inside = (taken: boolean): Scope =>
    known === undefined || isTaken(known.value, name) === taken ? scope : { ...scope, unreached: true };
  return [...walkProgram(block.program, inside(true)), ...walkProgram(block.inverse, inside(false))];
}

function isTaken(value: unknown, name: string): boolean {
  const holds = Array.isArray(value) ? value.length > 0 : Boolean(value);
  return holds === (name === "if");
}

/** A value that is the same in every record: of the region, of a parameter. */
function knownOf(
  subject: hbs.AST.Expression,
  { form, each }: Scope,
): { readonly value: unknown } | undefined {
  if (subject.type !== "PathExpression" || each > 0) return undefined;
  const [root, ...steps] = (subject as hbs.AST.PathExpression).parts;
  const { region, parameters } = form.definition;
  if (!region || (root !== "region" && root !== "params")) return undefined;
  return { value: pointerGet(root === "region" ? region : parameters, joinPointer("", ...steps)) };
}

function walkEach(block: hbs.AST.BlockStatement, scope: Scope): Findings {
  const locals = new Set([...scope.locals, ...(block.program.blockParams ?? [])]);
  const inside = { ...scope, each: scope.each + 1, locals };
  return [...walkProgram(block.program, inside), ...walkProgram(block.inverse, scope)];
}

function unknownWord(call: Call, scope: Scope): Findings {
  const name = String((call.path as hbs.AST.PathExpression).original);
  const block = isBlock(call);
  const own = [...helpers.values()].filter(({ shape }) => shape.block === block).map((helper) => helper.name);
  const known = block ? [...own, ...BUILT_IN] : own;
  const mend = didYouMean(name, known, `Есть: ${known.join(", ")}.`);
  return fault(spotOf(scope, call), `неизвестное слово шаблона «${name}».`, mend);
}

import { didYouMean, joinPointer } from "@formulyar/core";
import { fieldsBelow } from "../engine/fieldsBelow.ts";
import type { ArgumentShape, Helper } from "../engine/helper.ts";
import { checkArgument } from "./checkArgument.ts";
import { checkOption } from "./checkOption.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { fieldAt } from "./fieldAt.ts";
import { literalOf } from "./literal.ts";
import { type Scope, spotOf } from "./scope.ts";
import { walkProgram } from "./walkProgram.ts";

const REPEATING: ReadonlySet<string> = new Set(["rows", "fields", "choices"]);

export type HelperCallNode = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** Checks a call of a helper of ours against its shape, and what stands inside its block. */
export function checkHelperCall(call: HelperCallNode, helper: Helper, scope: Scope): Findings {
  const block = call.type === "BlockStatement";
  if (block !== helper.shape.block) return wrongUse(call, helper, scope);
  return [
    ...checkArguments(call, helper, scope),
    ...(call.hash?.pairs ?? []).flatMap((pair) => checkNamedOption(pair, call, helper, scope)),
    ...(block ? walkBody(call as hbs.AST.BlockStatement, helper, scope) : FINE),
  ];
}

function wrongUse(call: HelperCallNode, { name, shape }: Helper, scope: Scope): Findings {
  const right = shape.block ? `{{#${name} …}}…{{/${name}}}` : `{{${name} …}}`;
  return fault(spotOf(scope, call), `слово «${name}» использовано не так.`, `Запишите ${right}.`);
}

function checkArguments(call: HelperCallNode, helper: Helper, scope: Scope): Findings {
  const { args } = helper.shape;
  const required = args.filter((shape) => !shape.optional && !shape.rest).length;
  const tooMany = call.params.length > args.length && !args.at(-1)?.rest;
  if (call.params.length < required || tooMany) return wrongCount(call, helper, scope);
  return call.params.flatMap((param, index) => {
    const shape = args[Math.min(index, args.length - 1)];
    return shape ? checkArgument(param, shape, { call, helper }, scope) : FINE;
  });
}

function wrongCount(call: HelperCallNode, { name, shape }: Helper, scope: Scope): Findings {
  const wanted = [name, ...shape.args.map(argumentName)].join(" ");
  const reason = `у слова «${name}» неверное число значений (${call.params.length}).`;
  return fault(spotOf(scope, call), reason, `Запишите {{${shape.block ? "#" : ""}${wanted}}}.`);
}

function argumentName(shape: ArgumentShape): string {
  const names = {
    pointer: '"/поле"',
    code: '"вариант"',
    text: '"имя текста"',
    slot: '"имя места"',
    value: "значение",
    length: '"20mm"',
    words: (shape.words ?? []).map((word) => `"${word}"`).join("|"),
  };
  return names[shape.kind] + (shape.rest ? "…" : "");
}

function checkNamedOption(
  pair: hbs.AST.HashPair,
  call: HelperCallNode,
  helper: Helper,
  scope: Scope,
): Findings {
  const { options } = helper.shape;
  const shape = Object.hasOwn(options, pair.key) ? options[pair.key] : undefined;
  if (shape) return checkOption(pair, shape, call, scope);
  const known = Object.keys(options);
  const otherwise = known.length > 0 ? `Есть: ${known.join(", ")}.` : "Уберите её.";
  const reason = `у слова «${helper.name}» нет настройки «${pair.key}».`;
  return fault(spotOf(scope, pair), reason, didYouMean(pair.key, known, otherwise));
}

/** A body that repeats is walked in each row that it may stand in. */
function walkBody(block: hbs.AST.BlockStatement, { name }: Helper, scope: Scope): Findings {
  const inside = { ...scope, onlyBlank: scope.onlyBlank || name === "blank" };
  const rows = rowsOf(name, block, scope);
  const bodies = rows
    ? rows.flatMap((row) => walkProgram(block.program, { ...inside, ...row }))
    : walkProgram(block.program, inside);
  return [...bodies, ...walkProgram(block.inverse, scope)];
}

/**
 * What `"."` is inside: an item of the list, one field or one option after another; nothing where it stays what it was.
 * With `rest=true` what the template names elsewhere is left out, and the first walk, which finds that out, skips the body.
 */
function rowsOf(
  name: string,
  block: hbs.AST.BlockStatement,
  scope: Scope,
): readonly Pick<Scope, "row" | "choice">[] | undefined {
  if (!REPEATING.has(name)) return undefined;
  const field = fieldAt(block.params[0], scope);
  if (!field) return [];
  if (name === "rows") return [{ row: joinPointer(field.pointer, "*") }];
  const { named } = scope;
  const isRest = block.hash?.pairs.some(({ key, value }) => key === "rest" && literalOf(value, scope)?.value);
  if (isRest && !named) return [];
  if (name === "fields") {
    const below = fieldsBelow(scope.form, field.pointer);
    return below
      .filter(({ pointer }) => !isRest || !named?.touches(pointer))
      .map(({ pointer }) => ({ row: pointer }));
  }
  return (field.options ?? [])
    .filter(({ value }) => !isRest || !named?.namesOption(field.pointer, value))
    .map(({ value }) => ({ row: field.pointer, choice: value }));
}

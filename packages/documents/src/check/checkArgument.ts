import type { ArgumentShape, Helper } from "../engine/helper.ts";
import { checkCode } from "./checkCode.ts";
import type { HelperCallNode } from "./checkHelperCall.ts";
import { checkLength, checkWord } from "./checkOption.ts";
import { checkExpression } from "./checkPath.ts";
import { checkPointer } from "./checkPointer.ts";
import { checkSlot } from "./checkSlot.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { literalOf } from "./literal.ts";
import { type Bound, type Scope, spotOf } from "./scope.ts";
import { walkPhrase } from "./walkPhrase.ts";

/** A call of a helper that an argument belongs to. */
export interface HelperUse {
  readonly call: HelperCallNode;
  readonly helper: Helper;
}

/** Checks one value that a helper is given. */
export function checkArgument(
  param: hbs.AST.Expression,
  shape: ArgumentShape,
  use: HelperUse,
  scope: Scope,
): Findings {
  if (shape.kind === "value") return checkExpression(param, scope, { prints: use.helper.shape.prints });
  const known = literalOf(param, scope);
  if (!known) return notLiteral(param, use, scope);
  if (known.value === undefined) return shape.optional || shape.rest ? FINE : notGiven(param, use, scope);
  return checkKnown(known, shape, use, scope);
}

function checkKnown(known: Bound, shape: ArgumentShape, use: HelperUse, scope: Scope): Findings {
  switch (shape.kind) {
    case "pointer":
      return checkPointer(known, use, scope);
    case "code":
      return checkCode(known, use, scope);
    case "text":
      return walkPhrase(known, scope);
    case "slot":
      return checkSlot(known, scope);
    case "length":
      return checkLength(known);
    case "words":
      return checkWord(known, shape.words ?? []);
    default:
      return FINE;
  }
}

/** A field, an option or a phrase must be written out: then it can be checked, and is known to be printed. */
function notLiteral(param: hbs.AST.Expression, { helper }: HelperUse, scope: Scope): Findings {
  const reason = `слову «${helper.name}» дано не само значение, а выражение «${nameOf(param)}».`;
  return fault(spotOf(scope, param), reason, 'Запишите значение в кавычках, например "/person/name".');
}

function notGiven(param: hbs.AST.Expression, { helper }: HelperUse, scope: Scope): Findings {
  const name = nameOf(param);
  const reason = `частичному шаблону не передан параметр «${name}», он нужен слову «${helper.name}».`;
  const mend = `Передайте его при вызове: {{> … ${name}="…"}}, или оберните это место в {{#if ${name}}}…{{/if}}.`;
  return fault(spotOf(scope, param), reason, mend);
}

function nameOf(param: hbs.AST.Expression): string {
  return param.type === "PathExpression" ? (param as hbs.AST.PathExpression).original : "(…)";
}

import { type Bound, type Scope, spotOf } from "./scope.ts";

/** The value of an expression where it can be told without running the template. */
export function literalOf(expression: hbs.AST.Expression, scope: Scope): Bound | undefined {
  const spot = spotOf(scope, expression);
  switch (expression.type) {
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { value: (expression as hbs.AST.StringLiteral).value, spot };
    case "UndefinedLiteral":
    case "NullLiteral":
      return { value: undefined, spot };
    case "PathExpression":
      return parameterOf(expression as hbs.AST.PathExpression, scope);
    default:
      return undefined;
  }
}

/** What a partial was given under this name; `undefined` as value when it was not given. */
function parameterOf(path: hbs.AST.PathExpression, scope: Scope): Bound | undefined {
  if (!isParameter(path, scope)) return undefined;
  return scope.parameters?.get(path.original) ?? { value: undefined, spot: spotOf(scope, path) };
}

/** Names that every template has; any other plain name in a partial is a parameter of it. */
export const ROOTS: ReadonlySet<string> = new Set(["record", "region", "params", "form"]);

/** Names of JavaScript, which lead out of the data. */
export const NATIVE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a path is a parameter of the partial that is being walked. */
export function isParameter(path: hbs.AST.PathExpression, scope: Scope): boolean {
  const [head = ""] = path.parts;
  const plain = !path.data && path.depth === 0 && path.parts.length === 1 && path.original === head;
  return (
    plain &&
    scope.parameters !== undefined &&
    scope.each === 0 &&
    !ROOTS.has(head) &&
    !NATIVE.has(head) &&
    !scope.locals.has(head)
  );
}

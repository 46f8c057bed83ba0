import { didYouMean, splitPointer } from "@formulyar/core";
import { helpers } from "../helpers/index.ts";
import { checkHelperCall } from "./checkHelperCall.ts";
import { checkRoot } from "./checkRoot.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { isParameter, NATIVE, ROOTS } from "./literal.ts";
import { type Scope, spotOf } from "./scope.ts";

export interface PathUse {
  /** What the path names appears on paper. */
  readonly prints: boolean;
  /** It stands alone: `{{record.person.name}}`. Then codes and dates would be printed raw. */
  readonly alone?: boolean;
}

const LOOP_NAMES: ReadonlySet<string> = new Set(["index", "number", "group", "first", "last", "key"]);

/** Checks an expression that is given to a helper or a block: a literal, a path, or a call in brackets. */
export function checkExpression(expression: hbs.AST.Expression, scope: Scope, use: PathUse): Findings {
  if (expression.type === "SubExpression")
    return checkSubExpression(expression as hbs.AST.SubExpression, scope);
  if (expression.type !== "PathExpression") return FINE;
  const path = expression as hbs.AST.PathExpression;
  return isParameter(path, scope) ? FINE : checkPath(path, scope, use);
}

/** Checks a path into the data: `record.person.name`, `region.acts.order.date`, `@root.params.days`. */
export function checkPath(path: hbs.AST.PathExpression, scope: Scope, use: PathUse): Findings {
  const spot = spotOf(scope, path);
  const [head = "", ...rest] = path.parts;
  const loops = scope.each - path.depth;
  if (path.parts.some((part) => NATIVE.has(part))) {
    return fault(spot, `«${path.original}» не данные формы.`, "Уберите это место.");
  }
  if (path.data) return checkDataName(path, scope, use);
  if (loops < 0) {
    return fault(
      spot,
      `в «${path.original}» некуда подниматься: «../» бывает только внутри {{#each}}.`,
      "Уберите «../».",
    );
  }
  if (loops === 0 && ROOTS.has(head)) return checkRoot(head, rest, path, scope, use);
  if (loops > 0 && ROOTS.has(head)) {
    return fault(
      spot,
      `внутри {{#each}} имя «${head}» относится к строке списка.`,
      `Запишите @root.${[head, ...rest].join(".")}.`,
    );
  }
  return loops > 0 || scope.locals.has(head) ? FINE : unknownName(path, scope);
}

function checkDataName(path: hbs.AST.PathExpression, scope: Scope, use: PathUse): Findings {
  const [head = "", root = "", ...rest] = path.parts;
  if (head === "root" && ROOTS.has(root)) return checkRoot(root, rest, path, scope, use);
  if (LOOP_NAMES.has(head) && path.parts.length === 1 && (scope.each > 0 || scope.row !== undefined))
    return FINE;
  const mend =
    "Внутри {{#rows}} и {{#each}} есть @number, @group, @index, @first, @last; данные формы: @root.record и @root.region.";
  return fault(spotOf(scope, path), `имени «${path.original}» здесь нет.`, mend);
}

function checkSubExpression(expression: hbs.AST.SubExpression, scope: Scope): Findings {
  const name = expression.path.original;
  const helper = helpers.get(name);
  if (helper) return checkHelperCall(expression, helper, scope);
  const known = [...helpers.values()].filter(({ shape }) => !shape.block).map((one) => one.name);
  const mend = didYouMean(name, known, `Есть: ${known.join(", ")}.`);
  return fault(spotOf(scope, expression), `неизвестное слово шаблона «${name}».`, mend);
}

function unknownName(path: hbs.AST.PathExpression, scope: Scope): Findings {
  const name = path.original;
  const field = scope.form.fields.find(({ pointer }) => splitPointer(pointer).at(-1) === name);
  const otherwise =
    'Данные формы начинаются с record, region, params или form; поле печатает слово value: {{value "/поле"}}.';
  const mend = field
    ? `Запишите {{value "${field.pointer}"}}.`
    : didYouMean(name, [...helpers.keys(), ...ROOTS], otherwise);
  return fault(spotOf(scope, path), `неизвестное имя «${name}».`, mend);
}

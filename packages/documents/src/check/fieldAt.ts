import type { Field } from "@formulyar/core";
import { patternOf } from "../engine/row.ts";
import { literalOf } from "./literal.ts";
import type { Scope } from "./scope.ts";

/** The field that an argument names, where it can be told without running the template. */
export function fieldAt(argument: hbs.AST.Expression | undefined, scope: Scope): Field | undefined {
  const pointer = argument && literalOf(argument, scope)?.value;
  return typeof pointer === "string" ? scope.form.field(patternOf(pointer, scope.row)) : undefined;
}

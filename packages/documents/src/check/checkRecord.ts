import { didYouMean, type Field, joinPointer } from "@formulyar/core";
import type { PathUse } from "./checkPath.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { mayBeTakenAway } from "./mayBeTakenAway.ts";
import { type Scope, spotOf } from "./scope.ts";

/** Checks `record.…`: a field that is there, is printed, and reads as a person would write it. */
export function checkRecord(
  steps: readonly string[],
  path: hbs.AST.PathExpression,
  scope: Scope,
  use: PathUse,
): Findings {
  const names = steps.filter((step) => step !== "length").map((step) => (/^\d+$/.test(step) ? "*" : step));
  const field = scope.form.field(joinPointer("", ...names));
  if (!field) return unknownField(path, scope);
  if (use.prints && !scope.onlyBlank) scope.usage.fields.add(field.pointer);
  const spot = spotOf(scope, path);
  if (!field.printed) {
    const mend = 'Уберите его; условия проверяет слово is: {{#is "/поле" "вариант"}}.';
    return fault(spot, `поле «${field.title}» (${field.pointer}) внутреннее, оно не печатается.`, mend);
  }
  if (!use.alone || isPlain(field)) return FINE;
  return fault(
    spot,
    `«${path.original}» напечатается кодом, а не словами.`,
    `Запишите {{value "${field.pointer}"}}.`,
  );
}

/** Whether the value in the data is what a person would write. */
function isPlain(field: Field): boolean {
  return (field.kind === "text" && field.schema.format === undefined) || field.kind === "integer";
}

function unknownField(path: hbs.AST.PathExpression, scope: Scope): Findings {
  if (mayBeTakenAway(scope, spotOf(scope, path))) return FINE;
  const known = scope.form.fields.map((field) => `record${field.pointer.replaceAll("/", ".")}`);
  const mend = didYouMean(path.original, known, "Сверьте его с schema.json.");
  return fault(spotOf(scope, path), `поля «${path.original}» в форме нет.`, mend);
}

import { didYouMean, type Field } from "@formulyar/core";
import type { Helper } from "../engine/helper.ts";
import { patternOf } from "../engine/row.ts";
import type { HelperUse } from "./checkArgument.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import type { Bound, Scope } from "./scope.ts";

/** Checks a pointer that a helper is given, and notes that the field is printed. */
export function checkPointer({ value, spot }: Bound, { helper }: HelperUse, scope: Scope): Findings {
  const pointer = String(value);
  if (pointer.startsWith("./") && scope.row === undefined) {
    const mend = "Начните указатель с «/» или поставьте это место внутрь {{#rows}}.";
    return fault(spot, `«${pointer}» стоит вне {{#rows}}.`, mend);
  }
  const pattern = patternOf(pointer, scope.row);
  const field = scope.form.field(pattern);
  if (!field) {
    const known = scope.form.fields.map((one) => one.pointer);
    return fault(
      spot,
      `поля «${pointer}» в форме нет.`,
      didYouMean(pattern, known, "Сверьте указатель с schema.json."),
    );
  }
  if (helper.shape.prints && !takesCode(helper) && !scope.onlyBlank) scope.usage.fields.add(field.pointer);
  return [...(helper.shape.prints ? checkPrinted(field, spot) : FINE), ...checkKind(field, helper, spot)];
}

/** A helper that prints single options prints the field only as far as they go. */
function takesCode(helper: Helper): boolean {
  return helper.shape.args.some((shape) => shape.kind === "code");
}

function checkPrinted(field: Field, spot: Spot): Findings {
  if (field.printed) return FINE;
  const reason = `поле «${field.title}» (${field.pointer}) внутреннее, оно не печатается.`;
  return fault(spot, reason, "Уберите его из шаблона или снимите x-print: false в schema.json.");
}

/** Some helpers print fields of one kind only. */
function checkKind(field: Field, { name }: Helper, spot: Spot): Findings {
  const what = `поле «${field.title}» (${field.pointer})`;
  if (name === "rows" && field.kind !== "list") {
    return fault(spot, `${what} не список, строк у него нет.`, "Укажите список или уберите {{#rows}}.");
  }
  if (name === "options" && !field.options) {
    return fault(
      spot,
      `у поля «${field.title}» (${field.pointer}) нет списка вариантов.`,
      "Печатайте его словом value, line или square.",
    );
  }
  if (name === "square" && field.kind !== "boolean") {
    return fault(spot, `${what} не отвечает «да» или «нет».`, "Квадратик варианта печатает слово option.");
  }
  if (name === "date" && field.kind !== "date")
    return fault(spot, `${what} не дата.`, "Печатайте его словом value или line.");
  return FINE;
}

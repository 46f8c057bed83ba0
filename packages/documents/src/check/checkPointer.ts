import { didYouMean, type Field } from "@formulyar/core";
import { patternOf } from "../engine/row.ts";
import type { HelperUse } from "./checkArgument.ts";
import { checkKind, givesCode } from "./checkKind.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { mayBeTakenAway } from "./mayBeTakenAway.ts";
import type { Bound, Scope } from "./scope.ts";

/** Checks a pointer that a helper is given, and notes that the field is printed. */
export function checkPointer({ value, spot }: Bound, use: HelperUse, scope: Scope): Findings {
  const { helper } = use;
  const pointer = String(value);
  if ((pointer === "." || pointer.startsWith("./")) && scope.row === undefined) {
    const mend = "Начните указатель с «/» или поставьте это место внутрь {{#rows}} или {{#fields}}.";
    return fault(spot, `«${pointer}» стоит вне {{#rows}} и {{#fields}}.`, mend);
  }
  const pattern = patternOf(pointer, scope.row);
  const field = scope.form.field(pattern);
  if (field?.leftOut || (!field && mayBeTakenAway(scope, spot))) return FINE;
  if (!field) {
    const known = scope.form.fields.map((one) => one.pointer);
    return fault(
      spot,
      `поля «${pointer}» в форме нет.`,
      didYouMean(pattern, known, "Сверьте указатель с schema.json."),
    );
  }
  if (helper.shape.prints && !field.printed && mayBeTakenAway(scope, spot)) return FINE;
  if (isChoice(pointer, use, scope)) scope.usage.addOption(field.pointer, scope.choice ?? null);
  else if (helper.shape.prints && !givesCode(use, scope) && !scope.onlyBlank)
    scope.usage.fields.add(field.pointer);
  return [...(helper.shape.prints ? checkPrinted(field, spot) : FINE), ...checkKind(field, use, spot, scope)];
}

/** Inside `{{#choices}}` a word that takes an option and is given none means the one at hand. */
function isChoice(pointer: string, use: HelperUse, scope: Scope): boolean {
  const takesOption = use.helper.shape.args.some(({ kind }) => kind === "code");
  return (
    pointer === "." &&
    scope.choice !== undefined &&
    takesOption &&
    use.helper.shape.prints &&
    !scope.onlyBlank &&
    !givesCode(use, scope)
  );
}

function checkPrinted(field: Field, spot: Spot): Findings {
  if (field.printed) return FINE;
  const reason = `поле «${field.title}» (${field.pointer}) внутреннее, оно не печатается.`;
  return fault(spot, reason, "Уберите его из шаблона или снимите x-print: false в schema.json.");
}

import { type Field, keyedRows } from "@formulyar/core";
import { fieldsBelow } from "../engine/fieldsBelow.ts";
import type { HelperUse } from "./checkArgument.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { literalOf } from "./literal.ts";
import type { Scope } from "./scope.ts";

/** What some words cannot print, and what to write instead: nothing when they can. */
type KindRule = (
  field: Field,
  use: HelperUse,
  scope: Scope,
) => readonly [reason: string, mend: string] | undefined;

const RULES: { readonly [helper: string]: KindRule } = {
  rows: (field, use, scope) => {
    if (field.kind !== "list")
      return [`${named(field)} не список, строк у него нет.`, "Укажите список или уберите {{#rows}}."];
    if (!isSet(use, "every", scope) || keyedRows(field.schema)) return undefined;
    const reason = `у списка «${field.title}» (${field.pointer}) нет ключа: все его строки заранее не известны.`;
    return [reason, 'Уберите every=true или дайте списку "x-key" в schema.json.'];
  },
  fields: (field, _, scope) =>
    field.kind === "group" &&
    (fieldsBelow(scope.form, field.pointer).length > 0 || scope.form.definition.sources.overlays)
      ? undefined
      : [`${named(field)} не группа, полей в нём нет.`, "Укажите группу или уберите {{#fields}}."],
  options: hasOptions,
  choices: hasOptions,
  option: namesOption,
  mark: namesOption,
  square: (field, use, scope) =>
    field.kind === "boolean" || givesCode(use, scope) || scope.choice !== undefined
      ? undefined
      : [
          `${named(field)} не отвечает «да» или «нет».`,
          `Назовите вариант: {{square "${field.pointer}" "${String(field.options?.[0]?.value ?? "код")}"}}.`,
        ],
  date: onlyDate,
  datePart: onlyDate,
};

/** Some words print fields of one kind only. */
export function checkKind(field: Field, use: HelperUse, spot: Spot, scope: Scope): Findings {
  const wrong = RULES[use.helper.name]?.(field, use, scope);
  return wrong ? fault(spot, ...wrong) : FINE;
}

/** A call that names single options prints the field only as far as they go. */
export function givesCode({ call, helper }: HelperUse, scope: Scope): boolean {
  const code = call.params[helper.shape.args.findIndex((shape) => shape.kind === "code")];
  return code !== undefined && (literalOf(code, scope)?.value ?? undefined) !== undefined;
}

function hasOptions(field: Field): readonly [string, string] | undefined {
  if (field.options) return undefined;
  const reason = `у поля «${field.title}» (${field.pointer}) нет списка вариантов.`;
  return [reason, "Печатайте его словом value, line или square."];
}

function namesOption(field: Field, use: HelperUse, scope: Scope): readonly [string, string] | undefined {
  if (givesCode(use, scope) || scope.choice !== undefined) return undefined;
  const { name } = use.helper;
  const code = String(field.options?.[0]?.value ?? "код");
  return [
    `слову «${name}» не назван вариант поля «${field.title}» (${field.pointer}).`,
    `Назовите его: {{${name} "${field.pointer}" "${code}"}}.`,
  ];
}

function onlyDate(field: Field): readonly [string, string] | undefined {
  return field.kind === "date"
    ? undefined
    : [`${named(field)} не дата.`, "Печатайте его словом value или line."];
}

function named(field: Field): string {
  return `поле «${field.title}» (${field.pointer})`;
}

function isSet({ call }: HelperUse, name: string, scope: Scope): boolean {
  const pair = call.hash?.pairs.find(({ key }) => key === name);
  return pair !== undefined && literalOf(pair.value, scope)?.value === true;
}

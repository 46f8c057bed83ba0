import type { Field, FieldUi, Finding, Json, Pointer } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isObject, joinPointer, parentPointer } from "../support/pointer.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** What `ui.json` says about single fields fits them: tables are lists, sums are of numbers, other fields are there. */
export function lintFieldUi(subject: FormUnderLint): readonly Finding[] {
  const file = subject.form.sources.ui;
  if (file === undefined) return [];
  return Object.entries(subject.form.ui.fields ?? {}).flatMap(([pointer, ui]) => {
    const field = subject.fields.get(pointer);
    if (!field) return [];
    const found = [
      ...tableFaults(subject, field, option(ui, "widget")),
      ...totalFaults(field, option(ui, "total")),
      ...copyFaults(subject, field, option(ui, "copyFrom")),
      ...suggestFaults(subject, option(ui, "suggest")),
    ];
    return found.map(({ key, reason, mend }) => ({
      severity: "error" as const,
      file,
      pointer: joinPointer("/fields", pointer, `ui:${key}`),
      reason,
      mend,
    }));
  });
}

interface Fault {
  readonly key: string;
  readonly reason: string;
  readonly mend: string;
}

/** `ui:total`, or the same inside `ui:options`. */
function option(ui: FieldUi, name: string): Json | undefined {
  const options = ui["ui:options"];
  return ui[`ui:${name}`] ?? (isObject(options) ? options[name] : undefined);
}

function tableFaults(
  { fields }: FormUnderLint,
  { pointer, kind, title }: Field,
  widget?: Json,
): readonly Fault[] {
  const isRows = kind === "list" && fields.get(joinPointer(pointer, "*"))?.kind === "group";
  if (widget !== "table" || isRows) return [];
  const reason = `Таблицей показывается список групп полей, а «${title}» – не он.`;
  return [{ key: "widget", reason, mend: "Уберите «ui:widget» или назовите другой вид ввода." }];
}

function totalFaults({ pointer, kind, title }: Field, total?: Json): readonly Fault[] {
  const isNumber = kind === "number" || kind === "integer";
  if (total !== true || (isNumber && isInRows(pointer))) return [];
  const reason = `Сумма считается у числового столбца таблицы, а «${title}» – не он.`;
  return [{ key: "total", reason, mend: "Уберите «ui:total»." }];
}

function isInRows(pointer: Pointer): boolean {
  return pointer !== "" && (pointer.endsWith("/*") || isInRows(parentPointer(pointer)));
}

function copyFaults({ fields }: FormUnderLint, field: Field, from?: Json): readonly Fault[] {
  if (typeof from !== "string") return [];
  const source = fields.get(from);
  const isPair = field.kind === "group" && source?.kind === "group" && from !== field.pointer;
  if (isPair && !from.includes("*")) return [];
  const groups = [...fields.values()].filter(({ kind }) => kind === "group").map(({ pointer }) => pointer);
  const reason = `Переписать «${from}» в «${field.title}» нельзя: нужны две разные группы полей вне таблиц.`;
  return [{ key: "copyFrom", reason, mend: didYouMean(from, groups, "Проверьте пути по schema.json.") }];
}

function suggestFaults({ fields }: FormUnderLint, suggest?: Json): readonly Fault[] {
  const record = isObject(suggest) ? suggest.record : undefined;
  if (typeof record !== "string" || fields.has(record)) return [];
  const reason = `Поля «${record}», из которого берутся подсказки, в форме нет.`;
  return [
    { key: "suggest", reason, mend: didYouMean(record, fields.keys(), "Проверьте путь по schema.json.") },
  ];
}

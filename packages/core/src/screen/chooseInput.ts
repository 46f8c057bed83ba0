import type { Option, Schema } from "../model/index.ts";
import { optionsOf } from "../schema/fieldKind.ts";
import type { FieldSettings } from "./fieldSettings.ts";

/** The kinds of input of one answer; `ui:widget` may name any of them. */
export type InputName = "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes";

/** What of the screen's settings the choice rests on. */
export type InputSettings = Pick<FieldSettings, "widget" | "enumNames" | "suggest">;

export interface InputChoice {
  readonly input: InputName;
  readonly options: readonly Option[];
}

/** Up to so many options are all in sight. */
const fewOptions = 5;

/** Texts that may be longer get several lines. */
const longText = 200;

const yesNo: readonly Option[] = [
  { value: true, label: "да" },
  { value: false, label: "нет" },
];

/** The input that fits a field's data. */
export function chooseInput(schema: Schema, ui: InputSettings, required: boolean): InputChoice {
  const options = named(optionsOf(schema), ui.enumNames);
  if (options) return { input: optionsInput(schema, ui, options), options };
  if (allows(schema, "boolean")) return booleanInput(schema, ui, required);
  return { input: isLong(schema, ui) ? "textarea" : "text", options: [] };
}

/** The screen may call options by other names than the document. */
function named(
  options: readonly Option[] | undefined,
  names: readonly string[] = [],
): readonly Option[] | undefined {
  return options?.map((option, index) => ({ ...option, label: names[index] ?? option.label }));
}

function optionsInput(schema: Schema, { widget }: InputSettings, options: readonly Option[]): InputName {
  if (allows(schema, "array")) return "checkboxes";
  if (widget === "select" || widget === "radio") return widget;
  return options.length <= fewOptions ? "radio" : "select";
}

/** A required yes-or-no is asked as a question: an empty square would not tell «no» from «not answered». */
function booleanInput(schema: Schema, { widget }: InputSettings, required: boolean): InputChoice {
  const asks = widget === "radio" || (required && widget !== "checkbox" && schema.const === undefined);
  return asks ? { input: "radio", options: yesNo } : { input: "checkbox", options: [] };
}

function isLong(schema: Schema, { widget, suggest }: InputSettings): boolean {
  if (widget === "textarea" || widget === "text") return widget === "textarea";
  // A browser offers suggestions in one line only.
  if (suggest !== undefined) return false;
  return typeof schema.maxLength === "number" && schema.maxLength > longText && schema.format === undefined;
}

function allows(schema: Schema, type: string): boolean {
  return [schema.type ?? []].flat().includes(type);
}

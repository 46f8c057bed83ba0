import { type Option, optionsOf, type Schema } from "@formulyar/core";
import { messages } from "../messages.ts";
import type { FieldOptions } from "../schema/fieldOptions.ts";
import { typesOf } from "../schema/typesOf.ts";

/** The kinds of input that the theme has; `ui:widget` may name any of them. */
export type InputName = "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes";

export interface InputChoice {
  readonly input: InputName;
  readonly options: readonly Option[];
}

/** Up to so many options are all in sight. */
const fewOptions = 5;

/** Texts that may be longer get several lines. */
const longText = 200;

const yesNo: readonly Option[] = [
  { value: true, label: messages.yes },
  { value: false, label: messages.no },
];

/** The input that fits a field's data. */
export function chooseInput(schema: Schema, ui: FieldOptions, required: boolean): InputChoice {
  const options = named(optionsOf(schema), ui.enumNames);
  if (options) return { input: optionsInput(schema, ui, options), options };
  if (typesOf(schema).includes("boolean")) return booleanInput(schema, ui, required);
  return { input: isLong(schema, ui) ? "textarea" : "text", options: [] };
}

/** The screen may call options by other names than the document. */
function named(
  options: readonly Option[] | undefined,
  names: readonly string[] = [],
): readonly Option[] | undefined {
  return options?.map((option, index) => ({ ...option, label: names[index] ?? option.label }));
}

function optionsInput(schema: Schema, { widget }: FieldOptions, options: readonly Option[]): InputName {
  if (typesOf(schema).includes("array")) return "checkboxes";
  if (widget === "select" || widget === "radio") return widget;
  return options.length <= fewOptions ? "radio" : "select";
}

/** A required yes-or-no is asked as a question: an empty square would not tell «no» from «not answered». */
function booleanInput(schema: Schema, { widget }: FieldOptions, required: boolean): InputChoice {
  const asks = widget === "radio" || (required && widget !== "checkbox" && schema.const === undefined);
  return asks ? { input: "radio", options: yesNo } : { input: "checkbox", options: [] };
}

function isLong(schema: Schema, { widget, suggest }: FieldOptions): boolean {
  if (widget === "textarea" || widget === "text") return widget === "textarea";
  // A browser offers suggestions in one line only.
  if (suggest !== undefined) return false;
  return typeof schema.maxLength === "number" && schema.maxLength > longText && schema.format === undefined;
}

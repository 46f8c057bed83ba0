import {
  type Field,
  type FieldKind,
  fieldKind,
  type Json,
  type JsonObject,
  normaliseInput,
  type Option,
  optionsOf,
  type Schema,
} from "@formulyar/core";

/**
 * What a cell says, as the field stores it. What cannot be understood stays the text that it is, so that the check names
 * the field and the reason; nothing for an empty cell.
 */
export function cellValue(text: string, { schema }: Field): Json | undefined {
  const typed = text.trim();
  return typed === "" ? undefined : readers[fieldKind(schema)](typed, schema);
}

const readers: { readonly [kind in FieldKind]: (text: string, schema: Schema) => Json } = {
  text: (text, { format }) => normaliseInput(format, text),
  date: (text) => normaliseInput("date", withoutMidnight(text)),
  number: readNumber,
  integer: readNumber,
  boolean: (text) => booleans.get(text.toLowerCase()) ?? text,
  choice: (text, schema) => readOption(text, optionsOf(schema) ?? []),
  choices: (text, schema) => readOptions(text, optionsOf(schema) ?? []),
  list: readList,
  group: (text) => readJson(text),
  any: (text) => readJson(text),
};

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["да", "true", "истина", "1", "+", "v", "☒", "✓", "✔"].map((word) => [word, true] as const),
  ...["нет", "false", "ложь", "0", "-", "–", "—", "☐"].map((word) => [word, false] as const),
]);

/** Spreadsheets write a day as «08.10.2024 0:00:00» where the cell has room for a time. */
const withoutMidnight = (text: string): string => text.replace(/[ T]0?0:00(?::00(?:\.0+)?)?$/u, "");

/** «1 250,5»: spaces between thousands, a comma or a point before the fraction. */
function readNumber(text: string): Json {
  const plain = text.replaceAll(/\s/gu, "").replace(/^[−–]/u, "-").replace(",", ".");
  return /^[-+]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : text;
}

/** An option by its code or its label. */
function readOption(text: string, options: readonly Option[]): Json {
  const word = text.toLowerCase();
  const found =
    options.find(({ value }) => String(value) === text) ??
    options.find(({ value, label }) => label.toLowerCase() === word || String(value).toLowerCase() === word);
  return found ? found.value : text;
}

/** Several options; a label may itself hold the sign that separates them. */
function readOptions(text: string, options: readonly Option[]): Json {
  const whole = readOption(text, options);
  return options.some(({ value }) => value === whole)
    ? [whole]
    : parts(text).map((part) => readOption(part, options));
}

function readList(text: string, schema: Schema): Json {
  if (text.startsWith("[")) return readJson(text);
  const items: Schema = schema.items ?? ({} as JsonObject);
  const read = readers[fieldKind(items)];
  return parts(text).map((part) => read(part, items));
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A group or a list of rows may be written as JSON; anything else is a text. */
function readJson(text: string): Json {
  if (!/^[[{]/u.test(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

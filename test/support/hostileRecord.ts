import { type Field, type Form, type Json, type JsonObject, optionsOf } from "@formulyar/core";

/** What people paste and attackers try; none of it is anybody's data. */
const TEXTS: readonly string[] = [
  `<b>"Образцова"</b> & 'Анна' <script>alert(1)</script> </td></table> {{value "/x"}} \${7*7} %PDF (\\) /Name <<>>`,
  "Достопримечательность".repeat(24),
  "שלום عربى ‮обратно‬ العربية שלום",
  "😀👩‍👩‍👧‍👦🇷🇺🏳️‍🌈 ✅ 漢字 한국어 ไทย",
  `\u0000\u0001\u0007\u001B\u007F\u0085\u2028\u2029\u200B\u00AD\uFEFF\uFFFE\uD800 конец`,
  `з${"\u0301\u0302\u0303\u0308".repeat(12)}нак й ё й e\u0301`,
  " \t\n\r\n  отступ \n\n\n строка\n",
  "https://example.ru/?a=1&b=<2> «ёлки» — № 1 … ½ ‑ − €",
];

/** One field holds this much. */
const LONG = "Очень длинное слово и предложение, которое не кончается. ".repeat(100).slice(0, 5000);

const ROWS = 60;

/** Lists in lists stay short: their rows are multiplied. */
const INNER_ROWS = 2;

/** A record that fills every field of a form with what is hard to print, and every list with many rows. */
export function hostileRecord(form: Form): JsonObject {
  const record: Branch = {};
  let turn = 0;
  for (const field of form.fields) {
    if (field.kind === "group" || (field.kind === "list" && hasFieldsBelow(form, field))) continue;
    put(record, field.pointer.slice(1).split("/"), () => hardValue(field, turn++), 0);
  }
  return record;
}

function hasFieldsBelow(form: Form, { pointer }: Field): boolean {
  return form.fields.some((field) => field.pointer.startsWith(`${pointer}/*/`));
}

function hardValue({ kind, pointer, schema }: Field, turn: number): Json {
  const options = optionsOf(schema)?.map(({ value }) => value) ?? [];
  const option = options[turn % Math.max(1, options.length)];
  if (schema.type === "array") return [...options, ...TEXTS];
  if (schema.type === "boolean") return turn % 2 === 0;
  if (schema.type === "number" || schema.type === "integer") return 123_456_789;
  if (schema.format === "date") return "2024-02-29";
  if (option !== undefined) return option;
  const text = TEXTS[turn % TEXTS.length] ?? "";
  return kind === "text" && !pointer.includes("*") && turn % 12 === 3 ? LONG : text;
}

type Branch = Record<string, Json>;

function put(at: Branch, [key = "", ...rest]: readonly string[], value: () => Json, depth: number): void {
  if (rest.length === 0) {
    at[key] = value();
    return;
  }
  if (rest[0] !== "*") {
    at[key] = asBranch(at[key]);
    put(at[key] as Branch, rest, value, depth);
    return;
  }
  const known = at[key];
  const rows = Array.isArray(known) ? [...known] : [];
  for (let row = 0; row < (depth === 0 ? ROWS : INNER_ROWS); row++) {
    if (rest.length === 1) rows[row] = value();
    else {
      rows[row] = asBranch(rows[row]);
      put(rows[row] as Branch, rest.slice(1), value, depth + 1);
    }
  }
  at[key] = rows;
}

function asBranch(value: Json | undefined): Branch {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Branch) : {};
}

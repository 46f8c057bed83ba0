import { type Form, type Json, type JsonObject, optionsOf, pointerGet, pointerSet } from "@formulyar/core";

/**
 * Records that differ from a good one at one place: without a value, and with those that the form itself suggests – its
 * options, its limits and what lies just beyond.
 */
export function variantsOf(form: Form, record: JsonObject, pattern: string): readonly JsonObject[] {
  const pointer = pattern.replaceAll("*", "0");
  const row = /^(.*)\/0(?:\/|$)/.exec(pointer)?.[1];
  if (row !== undefined && !Array.isArray(pointerGet(record, row))) return [];
  const found = pointerGet(record, pointer);
  return suggestions(form, pattern, found).map((value) => pointerSet(record, pointer, value) as JsonObject);
}

function suggestions(form: Form, pattern: string, value: Json | undefined): readonly (Json | undefined)[] {
  const schema = form.field(pattern)?.schema ?? {};
  const options = (optionsOf(schema) ?? []).map((option) => option.value);
  const text = typeof value === "string" && value !== "" ? value : "Образец";
  const length = Number(schema.maxLength ?? 20);
  return [
    undefined,
    ...(schema.type === "array" ? listsLike(value, options) : options),
    ...(typeof value === "object" && value !== null && !Array.isArray(value)
      ? [{ ...value, own: "zz" }]
      : []),
    ...(schema.format === "date" ? ["1900-01-01", "2025-01-01", "2030-01-01"] : []),
    ...(schema.type === "string" ? ["a@example.ru", "12"] : []),
    text.repeat(Math.ceil(length / text.length)).slice(0, length),
    text.slice(0, 1),
    "",
    "zz",
    "own",
    null,
    Number(schema.maximum ?? 1),
    Number(schema.minimum ?? 0) - 1,
    true,
    false,
  ];
}

function listsLike(value: Json | undefined, options: readonly Json[]): readonly Json[] {
  const items = Array.isArray(value) ? value : [];
  const names = Array.from({ length: 12 }, (_, index) => `Образец ${index}`);
  return [[], options, ...(items.length > 0 ? [[...items, items[0] as Json]] : []), [...items, ...names]];
}

import type { FieldKind, Json, Option, Schema } from "../model/index.ts";
import { isOptionList } from "./draftSchema.ts";

/** What a place of the form is to a person: decides its input, its line on paper and the words about it. */
export function fieldKind(schema: Schema): FieldKind {
  if (optionsOf(schema)) return schema.type === "array" ? "choices" : "choice";
  const type = mainType(schema);
  if (type === "string") return schema.format === "date" ? "date" : "text";
  if (type === "boolean" || type === "integer" || type === "number") return type;
  if (type === "array") return "list";
  if (type === "object" || schema.properties || schema.allOf) return "group";
  return "any";
}

/** The closed list of options of a choice, or of the items of a choice of several; a fixed value is the only option. */
export function optionsOf(schema: Schema): readonly Option[] | undefined {
  if (mainType(schema) === "array") return schema.items && ownOptions(schema.items);
  return ownOptions(schema);
}

function ownOptions(schema: Schema): readonly Option[] | undefined {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (isOptionList(alternatives)) {
    return alternatives.map((item) => ({
      value: item.const as Json,
      label: item.title ?? String(item.const),
      ...(item["x-number"] !== undefined && { number: item["x-number"] }),
      ...(item["x-group"] !== undefined && { group: item["x-group"] }),
    }));
  }
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => ({ value, label: String(value) }));
  const fixed =
    schema.const !== undefined && mainType(schema) !== "boolean" && typeof schema.const !== "object";
  return fixed ? [{ value: schema.const as Json, label: String(schema.const) }] : undefined;
}

/** The type that is meant; `null` beside it only allows emptiness. */
export function mainType(schema: Schema): string | undefined {
  const { type } = schema;
  return typeof type === "string" ? type : type?.find((name) => name !== "null");
}

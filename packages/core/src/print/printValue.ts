import { formatDate, formats } from "../formats/index.ts";
import type { Json, JsonObject, LineDefinition, LinePart, Schema } from "../model/index.ts";
import { fieldKind, optionsOf } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, own } from "../support/pointer.ts";

/**
 * `line`: the full way. `short`: the short way where the field has one («Образцова А.П.»). Any other name is one of the
 * field's own `styles`; where the field has none of that name, or it has nothing to show, it is the full way.
 */
export type PrintStyle = string;

/**
 * A value as it is written in a sentence or on a line of a document: the wording of an option, a date as ДД.ММ.ГГГГ,
 * a number with a comma, a composite by its `x-print` line. `""` when there is nothing to write.
 */
export function printValue(schema: Schema, value: unknown, style: PrintStyle = "line"): string {
  if (value === undefined || value === null || value === "") return "";
  const kind = fieldKind(schema);
  if (kind === "choice") return optionLabel(schema, value);
  if (kind === "choices" && Array.isArray(value))
    return value.map((item) => optionLabel(schema, item)).join(", ");
  if (kind === "list" && Array.isArray(value)) return printList(schema, value, style);
  if (kind === "group" && isObject(value)) return printGroup(schema, value, style);
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? printString(schema, value) : "";
}

function printString(schema: Schema, value: string): string {
  if (schema.format === "date") return formatDate(value, "numeric");
  return (schema.format && formats.get(schema.format)?.print?.(value)) ?? value;
}

function optionLabel(schema: Schema, value: unknown): string {
  return optionsOf(schema)?.find((option) => option.value === value)?.label ?? String(value);
}

function printList(schema: Schema, values: readonly unknown[], style: PrintStyle): string {
  return values
    .map((item) => printValue(schema.items ?? {}, item, style))
    .filter((text) => text !== "")
    .join(", ");
}

function printGroup(schema: Schema, value: Readonly<Record<string, unknown>>, style: PrintStyle): string {
  const print = lineOf(schema);
  const styled = style === "short" ? print?.short : own(print?.styles as JsonObject | undefined, style);
  const text = styled
    ? printParts(schema, value, styled as readonly LinePart[], style === "short" ? " " : print?.separator)
    : "";
  return text === "" ? printParts(schema, value, print?.line ?? everyField(schema), print?.separator) : text;
}

function everyField(schema: Schema): readonly LinePart[] {
  const printed = Object.entries(propertiesOf(schema)).filter(([, field]) => field["x-print"] !== false);
  return printed.map(([name]) => `{${name}}`);
}

function printParts(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  parts: readonly LinePart[],
  separator = ", ",
): string {
  return parts
    .map((part) => printPart(schema, value, part))
    .filter((text) => text !== "")
    .join(separator);
}

/** The `x-print` line of a composite, if it has one. */
export function lineOf(schema: Schema): LineDefinition | undefined {
  const print = schema["x-print"];
  return typeof print === "object" ? print : undefined;
}

/** A part is left out when every field it names is empty. */
function printPart(schema: Schema, value: Readonly<Record<string, unknown>>, part: LinePart): string {
  if (typeof part !== "string") {
    const texts = part.map((inner) => printPart(schema, value, inner));
    return texts.filter((text) => text !== "").join(" ");
  }
  const printedOf = (name: string) => {
    const property = propertiesOf(schema)[name];
    return property ? printValue(property, own(value as { readonly [name: string]: Json }, name)) : "";
  };
  let filled = false;
  const text = part.replaceAll(/\{([^{}:]+)(?::(\w+))?\}/g, (_, names: string, how?: string) => {
    const printed =
      names
        .split("|")
        .map(printedOf)
        .find((one) => one !== "") ?? "";
    filled ||= printed !== "";
    return how === "initial" && printed !== "" ? `${printed.charAt(0).toUpperCase()}.` : printed;
  });
  return filled ? text.replaceAll(/\s+/g, " ").trim() : "";
}

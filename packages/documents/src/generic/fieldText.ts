import { type Field, type Json, joinPointer, printValue, propertiesOf } from "@formulyar/core";
import { findPrinted } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import type { Row } from "../engine/row.ts";
import { openText, texts } from "./openText.ts";

/** A field's value in words, whatever it is made of; things of a list that have parts stand each on a line. */
export function fieldText(field: Field, print: PrintContext, row?: Row): string {
  const values = findPrinted(print, field.pointer, row)?.values ?? [];
  return values.map((value) => wordsOf(field, value, print)).join(", ");
}

function wordsOf(field: Field, value: Json, print: PrintContext): string {
  const root = print.form.definition.schema;
  const item = field.kind === "list" ? print.form.field(joinPointer(field.pointer, "*"))?.kind : undefined;
  if (field.kind === "any" || isOpen(field)) return openText(value, field.schema, root);
  if (item === "any" && Array.isArray(value)) return texts(value, field.schema, root).join("\n");
  if (item === "group" && Array.isArray(value)) {
    return value.map((one) => printValue(field.schema.items ?? {}, one)).join("\n");
  }
  return printValue(field.schema, value);
}

/** An object whose properties the schema does not name. */
function isOpen({ kind, schema }: Field): boolean {
  return kind === "group" && Object.keys(propertiesOf(schema)).length === 0;
}

import { type Field, isObject, type Json, lineOf, printValue, type Schema } from "@formulyar/core";
import { findPrinted, shownValues } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import type { Row } from "../engine/row.ts";
import { openText } from "./openText.ts";

/** A field's value in words, whatever it is made of; things of a list that have parts stand each on a line. */
export function fieldText(field: Field, print: PrintContext, row?: Row): string {
  const place = findPrinted(print, field.pointer, row);
  const root = print.form.definition.schema;
  const values = place ? shownValues(place) : [];
  return values
    .map((value) => wordsOf(value, field.schema, root))
    .filter((text) => text !== "")
    .join(", ");
}

function wordsOf(value: Json, schema: Schema, root: Schema): string {
  if (!Array.isArray(value)) return oneText(value, schema, root);
  const composite = value.some((item) => isObject(item) || Array.isArray(item));
  // The words of chosen options stand in the schema of the list.
  if (!composite) return printValue(schema, value) || openText(value, schema, root);
  return value
    .map((item) => oneText(item, schema.items ?? {}, root))
    .filter((text) => text !== "")
    .join("\n");
}

/** In the form's own way; a value of another type than that way knows is spelt out, so that nothing is lost on paper. */
function oneText(value: Json, schema: Schema, root: Schema): string {
  if (isObject(value) && !lineOf(schema)) return openText(value, schema, root);
  return printValue(schema, value) || (isObject(value) ? "" : openText(value, schema, root));
}

import { isObject, type Json, type JsonObject, lineOf, propertiesOf, type Schema } from "@formulyar/core";
import { openText } from "./openText.ts";

/**
 * What an open object (of a schema that nobody wrote for us) holds beside the properties that its schema names, in words.
 * `deep`: in the groups within it too; the layout of a table's row has no other place for that.
 */
export function restText(value: Json | undefined, schema: Schema, root: Schema, deep = false): string {
  const rest = restOf(value, schema, deep);
  return rest ? openText(rest, schema, root) : "";
}

function restOf(value: Json | undefined, schema: Schema, deep: boolean): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const known = propertiesOf(schema);
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    const property = known[name];
    if (property === undefined) return isOpen(schema) && inner !== undefined ? [[name, inner]] : [];
    const below = deep && isGroup(property) ? restOf(inner, property, deep) : undefined;
    return below ? [[name, below]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A group whose parts are printed each by itself. */
function isGroup(schema: Schema): boolean {
  return Object.keys(propertiesOf(schema)).length > 0 && !lineOf(schema) && schema["x-print"] !== false;
}

/** Forms of ours are closed: what they do not know is a problem of the record, and is told as one. */
function isOpen(schema: Schema): boolean {
  return schema.additionalProperties !== false && schema.unevaluatedProperties !== false;
}

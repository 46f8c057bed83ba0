import { isObject, type Json, pointerGet, printValue, propertiesOf, type Schema } from "@formulyar/core";

/**
 * What stands at a place whose shape a schema leaves open (`oneOf` of objects, objects within themselves) in words:
 * «Название: Весы; Количество: 1». `root` is the schema that its references point into.
 */
export function openText(value: Json | undefined, schema: Schema, root: Schema): string {
  const known = dereference(schema, root);
  if (Array.isArray(value)) return texts(value, known, root).join("; ");
  if (isObject(value)) return objectText(value, known, root);
  return printValue(known, value) || (value === null || value === undefined ? "" : String(value));
}

/** The items of a list of such things, each by itself. */
export function texts(values: readonly Json[], list: Schema, root: Schema): readonly string[] {
  return values.map((item) => openText(item, list.items ?? {}, root)).filter((text) => text !== "");
}

function objectText(
  value: { readonly [name: string]: Json | undefined },
  schema: Schema,
  root: Schema,
): string {
  const properties = propertiesFor(value, schema, root);
  const parts = Object.entries(value).map(([name, below]) => {
    const property = dereference(properties[name] ?? {}, root);
    if (property["x-print"] === false) return "";
    const text = openText(below, property, root);
    return (
      text && `${property.title ?? name}: ${isObject(below) || Array.isArray(below) ? `(${text})` : text}`
    );
  });
  return parts.filter(Boolean).join("; ");
}

/** Of alternatives, the one that knows everything that is there. */
function propertiesFor(value: object, schema: Schema, root: Schema): { readonly [name: string]: Schema } {
  const own = propertiesOf(schema);
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((one) =>
    propertiesOf(dereference(one, root)),
  );
  const fitting = alternatives.find((one) => Object.keys(value).every((name) => name in one || name in own));
  return { ...own, ...fitting };
}

function dereference(schema: Schema, root: Schema): Schema {
  const { $ref, ...own } = schema;
  const named = $ref?.startsWith("#") ? pointerGet(root, decodeURIComponent($ref.slice(1))) : undefined;
  return isObject(named) ? { ...(named as Schema), ...own } : schema;
}

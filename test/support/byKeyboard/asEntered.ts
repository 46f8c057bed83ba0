import {
  type Field,
  type Form,
  isObject,
  type Json,
  type JsonObject,
  joinPointer,
  keyedRows,
  type Pointer,
} from "@formulyar/core";

/**
 * Data as the screen writes them: what is chosen from a closed list stands in the order of the form, and an optional
 * square that is not set is simply not there.
 */
export function asEntered(form: Form, data: JsonObject): JsonObject {
  return entered(form, data, "") as JsonObject;
}

function entered(form: Form, value: Json, pointer: Pointer): Json {
  const field = pointer === "" ? undefined : form.field(pointer);
  if (Array.isArray(value))
    return inOrder(field, value).map((item) => entered(form, item, joinPointer(pointer, "*")));
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name, below]) => {
    const child = form.field(joinPointer(pointer, name));
    return !(below === false && child?.kind === "boolean" && !child.required);
  });
  return Object.fromEntries(
    members.map(([name, below]) => [name, entered(form, below ?? null, joinPointer(pointer, name))]),
  );
}

function inOrder(field: Field | undefined, items: readonly Json[]): readonly Json[] {
  const keyed = field && keyedRows(field.schema);
  const options = (keyed ? keyed.groups.flatMap((group) => group.options) : (field?.options ?? [])).map(
    ({ value }) => value,
  );
  const codeOf = (item: Json) => (keyed && isObject(item) ? (item[keyed.key] ?? null) : item);
  if (options.length === 0) return items;
  return items.toSorted((a, b) => options.indexOf(codeOf(a)) - options.indexOf(codeOf(b)));
}

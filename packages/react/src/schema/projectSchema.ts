import { type Form, joinPointer, type Pointer, type Schema, type SectionDefinition } from "@formulyar/core";

/**
 * The schema of one step: a flat object whose properties are the step's fields and groups, named by their pointers and
 * in the step's order. A deep pointer thus shows its leaf alone, without the groups around it.
 */
export function projectSchema(form: Form, section: SectionDefinition): Schema {
  const fields = section.fields.flatMap((pointer) => form.field(pointer) ?? []);
  const { $defs } = form.definition.schema;
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.pointer, titled(field.schema, field.title)])),
    required: fields.filter((field) => field.required).map((field) => field.pointer),
    ...($defs && { $defs }),
  };
}

/** Without a title RJSF would show the pointer. */
function titled(schema: Schema, title: string): Schema {
  return schema.title === undefined ? { ...schema, title } : schema;
}

/** The place in the record of a path in the projected data: its first step is a pointer itself. */
export function pointerOfPath(path: readonly (string | number)[]): Pointer {
  const [first, ...rest] = path;
  if (first === undefined) return "";
  return joinPointer(String(first), ...rest);
}

import { type Field, type Form, type Pointer, parentPointer } from "@formulyar/core";

/** The fields of a group that are printed, in the order of the schema. */
export function fieldsBelow(form: Form, group: Pointer): readonly Field[] {
  return form.fields.filter(
    ({ pointer, printed }) => printed && pointer !== group && parentPointer(pointer) === group,
  );
}

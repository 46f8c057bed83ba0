import { type Field, type Form, type Pointer, parentPointer } from "@formulyar/core";

// A table asks for the fields of its rows once a row.
const known = new WeakMap<Form, Map<Pointer, readonly Field[]>>();

/** The fields of a group that are printed, in the order of the schema. */
export function fieldsBelow(form: Form, group: Pointer): readonly Field[] {
  const groups = known.get(form) ?? new Map<Pointer, readonly Field[]>();
  const below = groups.get(group) ?? printedBelow(form, group);
  known.set(form, groups.set(group, below));
  return below;
}

function printedBelow(form: Form, group: Pointer): readonly Field[] {
  return form.fields.filter(
    ({ pointer, printed, leftOut }) =>
      printed && !leftOut && pointer !== group && parentPointer(pointer) === group,
  );
}

import {
  type Field,
  type Form,
  joinPointer,
  keyedRows,
  lineOf,
  type Pointer,
  parentPointer,
} from "@formulyar/core";

/** What the generic layout prints at one place: a value, a group under its title, a list as a table or item by item. */
export type Unit =
  | { readonly kind: "value"; readonly field: Field }
  | {
      readonly kind: "group";
      readonly field: Field;
      readonly units: readonly Unit[];
      /** Its title stands above already. */
      readonly bare?: boolean;
    }
  | { readonly kind: "table"; readonly field: Field; readonly columns: readonly Field[] }
  | { readonly kind: "items"; readonly field: Field; readonly units: readonly Unit[] };

/** Tells of a field (by its pattern) whether something else prints it. */
export type Named = (pointer: Pointer) => boolean;

/** More columns than this do not fit a sheet. */
const COLUMNS = 7;

/** The layout of one place of the form, without what is internal and what something else prints. */
export function unitsAt(form: Form, pointer: Pointer, named: Named): readonly Unit[] {
  const field = form.field(pointer);
  if (!field?.printed || field.leftOut || named(pointer)) return [];
  if (field.kind === "group") return groupUnits(form, field, named);
  if (field.kind === "list") return listUnits(form, field, named);
  return [{ kind: "value", field }];
}

function groupUnits(form: Form, field: Field, named: Named): readonly Unit[] {
  const below = childrenOf(form, field.pointer);
  // An object that names no properties is open: what it holds is printed in words, or it would be lost on paper.
  if (below.length === 0) return [{ kind: "value", field }];
  const whole = !below.some((child) => named(child.pointer));
  if (whole && lineOf(field.schema)) return [{ kind: "value", field }];
  const units = below.flatMap((child) => unitsAt(form, child.pointer, named));
  return units.length > 0 ? [{ kind: "group", field, units }] : [];
}

function listUnits(form: Form, field: Field, named: Named): readonly Unit[] {
  const item = form.field(joinPointer(field.pointer, "*"));
  if (item?.kind !== "group" || lineOf(item.schema)) return [{ kind: "value", field }];
  // Items that name no properties are open: they are printed in words, or they would be lost on paper.
  if (childrenOf(form, item.pointer).length === 0) return [{ kind: "value", field }];
  const columns = columnsOf(form, item.pointer, named);
  if (columns.length === 0) return [];
  if (columns.length <= COLUMNS || keyedRows(field.schema)) return [{ kind: "table", field, columns }];
  const units = childrenOf(form, item.pointer).flatMap((child) => unitsAt(form, child.pointer, named));
  return [{ kind: "items", field, units }];
}

/** Values of a row, those of groups in it too. */
function columnsOf(form: Form, pointer: Pointer, named: Named): readonly Field[] {
  return childrenOf(form, pointer).flatMap((child) => {
    if (!child.printed || named(child.pointer)) return [];
    const splits =
      child.kind === "group" && !lineOf(child.schema) && childrenOf(form, child.pointer).length > 0;
    return splits ? columnsOf(form, child.pointer, named) : [child];
  });
}

function childrenOf(form: Form, pointer: Pointer): readonly Field[] {
  return form.fields.filter(
    (field) => !field.leftOut && parentPointer(field.pointer) === pointer && field.pointer !== pointer,
  );
}

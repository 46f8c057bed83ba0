import {
  chooseInput,
  computedDefinition,
  fieldKind,
  isLeftOut,
  joinPointer,
  type Pointer,
  propertiesOf,
  requiredOf,
  type Schema,
} from "@formulyar/core";
import type { UiSchema } from "@rjsf/utils";
import { isNumeric } from "../inputs/textForm.ts";
import { type FieldOptions, fieldOptions } from "../schema/fieldOptions.ts";
import { orderedNames } from "../schema/orderedNames.ts";
import type { Column, ColumnKind } from "./Column.ts";
import { columnWidth } from "./columnWidth.ts";

/** The columns of a table: the leaves of its rows in their order, the property aside by which rows are chosen. */
export function columnsOf(item: Schema, ui: UiSchema | undefined, key?: string): readonly Column[] {
  return below(item, ui, "").filter(({ pointer }) => key === undefined || pointer !== joinPointer("", key));
}

function below(group: Schema, ui: UiSchema | undefined, base: Pointer): readonly Column[] {
  const properties = propertiesOf(group);
  const required = new Set(requiredOf(group));
  return orderedNames(Object.keys(properties), fieldOptions(ui).order).flatMap((name) => {
    const schema = properties[name] as Schema;
    if (isLeftOut(schema)) return [];
    const pointer = joinPointer(base, name);
    const own = ui?.[name] as UiSchema | undefined;
    if (fieldKind(schema) === "group") return below(schema, own, pointer);
    return [column(schema, fieldOptions(own), pointer, name, required.has(name))];
  });
}

function column(schema: Schema, ui: FieldOptions, pointer: Pointer, name: string, required: boolean): Column {
  const computed = computedDefinition(schema);
  const { options } = chooseInput(schema, ui, required);
  const isFixed = ui.readonly === true || ui.disabled === true || (computed && computed.override !== true);
  const kind = isFixed ? "output" : kindOf(schema);
  const title = ui.title ?? schema.title ?? name;
  const total = ui.total === true && isNumeric(schema);
  const width = columnWidth(schema, ui, title, options);
  return { pointer, title, kind, schema, ui, options, required, computed, total, width };
}

function kindOf(schema: Schema): ColumnKind {
  const kind = fieldKind(schema);
  if (kind === "choice" || kind === "choices" || kind === "boolean") return kind;
  return kind === "list" ? "output" : "text";
}

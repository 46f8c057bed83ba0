import { type Form, keyedRows, type Pointer, patternPointer } from "@formulyar/core";
import type { UiSchema } from "@rjsf/utils";
import { projectUi } from "../schema/projectUi.ts";
import { itemsUi } from "../schema/rjsfTypes.ts";
import type { Column } from "./Column.ts";
import { columnsOf } from "./columnsOf.ts";

/** What `ui.json` says about a list of a form and about its rows. */
export function listUi({ definition }: Form, list: Pointer): UiSchema {
  const pattern = patternPointer(list);
  const section = { id: "", title: "", fields: [pattern] };
  return projectUi(definition.ui, section)[pattern] as UiSchema;
}

/** The columns of the table at a place of a form; none where there is no list of groups. */
export function columnsAt(form: Form, list: Pointer): readonly Column[] {
  const schema = form.field(list)?.schema;
  if (!schema?.items) return [];
  return columnsOf(schema.items, itemsUi(listUi(form, list)), keyedRows(schema)?.key);
}

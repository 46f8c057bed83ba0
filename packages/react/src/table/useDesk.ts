import { type Field, keyedRows, type Pointer, propertiesOf, type Schema } from "@formulyar/core";
import { useMemo, useRef } from "react";
import { fieldOptions } from "../schema/fieldOptions.ts";
import { itemsUi } from "../schema/rjsfTypes.ts";
import { useFormStore } from "../state/storeContext.ts";
import { columnsAt, listUi } from "./columnsAt.ts";
import { GridState } from "./GridState.ts";
import { plainRowActions } from "./plainRowActions.ts";
import { TableCommands } from "./TableCommands.ts";
import { TableEdits } from "./TableEdits.ts";
import type { TableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

/** What stays the same while a table is on the screen: its columns, its focus, the way its rows are changed. */
export function useDesk(field: Field, list: Pointer, disabled: boolean): TableDesk {
  const store = useFormStore();
  const layer = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => new GridState(), []);
  const edits = useMemo(
    () => new TableEdits(store, list, keyedRows(field.schema)),
    [store, list, field.schema],
  );
  return useMemo(() => {
    // RJSF hands its own copy of this on with every change.
    const ui = listUi(store.form, list);
    const itemUi = itemsUi(ui);
    const options = fieldOptions(ui);
    const item = field.schema.items as Schema;
    const key = keyedRows(field.schema)?.key;
    const keyUi = key === undefined ? {} : fieldOptions(itemUi[key]);
    const commands = new TableCommands({
      store,
      list,
      columns: columnsAt(store.form, list),
      edits,
      grid,
      disabled,
      chooserTitle:
        key === undefined ? tableMessages.number : (keyUi.title ?? propertiesOf(item)[key]?.title ?? key),
      nameWidth: keyUi.width,
      grows: key === undefined && options.addable !== false,
    });
    const rowActions = key !== undefined || disabled ? [] : plainRowActions(commands, options);
    return { commands, idPrefix: store.idPrefix, layer, rowActions };
  }, [store, field, list, disabled, grid, edits]);
}

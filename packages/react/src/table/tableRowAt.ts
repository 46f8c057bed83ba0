import {
  type Form,
  type JsonObject,
  joinPointer,
  keyedRows,
  type Pointer,
  parentPointer,
} from "@formulyar/core";
import { isTableAt } from "../schema/withoutTables.ts";
import type { Column } from "./Column.ts";
import { columnsAt } from "./columnsAt.ts";
import { keyedGroups } from "./keyedGroups.ts";
import { rowsAt } from "./rowsAt.ts";
import { tableMessages } from "./tableMessages.ts";

/** A row of a table that a place stands in. */
export interface RowPlace {
  readonly pointer: Pointer;
  readonly index: number;
  /** «строка 3 Приобретение товаров» */
  readonly name: string;
  /** The columns of its table. */
  readonly columns: readonly Column[];
}

/** Finds the row of a table around a place of a record; nothing when the place stands in none. */
export function createRowFinder(form: Form, data: JsonObject): (pointer: Pointer) => RowPlace | undefined {
  const known = new Map<
    Pointer,
    Pick<RowPlace, "columns"> & { readonly names: ReadonlyMap<number, string> }
  >();

  function tableAt(list: Pointer) {
    const table = known.get(list) ?? { names: rowNames(form, data, list), columns: columnsAt(form, list) };
    known.set(list, table);
    return table;
  }

  return (pointer) => {
    for (let place = pointer; place !== ""; place = parentPointer(place)) {
      const list = parentPointer(place);
      const index = Number(place.slice(list.length + 1));
      if (!Number.isInteger(index) || !isTableAt(form, list)) continue;
      const { names, columns } = tableAt(list);
      const name = tableMessages.row(names.get(index) ?? String(index + 1));
      return { pointer: joinPointer(list, index), index, name, columns };
    }
    return undefined;
  };
}

/** The names of those rows that are called by their options. */
function rowNames(form: Form, data: JsonObject, list: Pointer): ReadonlyMap<number, string> {
  const keyed = keyedRows(form.field(list)?.schema ?? {});
  const rows = keyed ? keyedGroups(keyed, rowsAt(data, list)).flatMap((group) => group.rows) : [];
  return new Map(rows.flatMap(({ index, name }) => (index === undefined ? [] : [[index, name] as const])));
}

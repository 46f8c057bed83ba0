import { type Control, wanted } from "./Journey.ts";
import { leaveTable } from "./leaveTable.ts";
import { tableRow } from "./tableRow.ts";

/** «Добавить» under a table: the focus goes to the first cell of a new row. After the row Esc leads back to the button. */
export const plainTable: Control = async (journey, stop) => {
  const { added, typist, used } = journey;
  const list = stop.around ?? "";
  const rows = wanted(journey, list);
  const at = added.get(list) ?? 0;
  if (!Array.isArray(rows) || at >= rows.length) return false;
  added.set(list, at + 1);
  used.add("a table with «Добавить»");
  await typist.press("Space");
  await tableRow(journey, list, at);
  return leaveTable(journey);
};

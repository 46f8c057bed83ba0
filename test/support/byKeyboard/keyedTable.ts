import { isObject, keyedRows } from "@formulyar/core";
import { type Control, type Journey, wanted } from "./Journey.ts";
import { leaveTable } from "./leaveTable.ts";
import { readStop } from "./readStop.ts";
import type { Stop } from "./Stop.ts";
import { tableRow } from "./tableRow.ts";

/** A table of all options: down to each row that is wanted, its square, its cells, and out by Esc. */
export const keyedTable: Control = async (journey, stop) => {
  const { form } = journey;
  const list = stop.around ?? "";
  const field = form.field(list);
  const rows = wanted(journey, list);
  const keyed = field && keyedRows(field.schema);
  if (!keyed || !Array.isArray(rows)) return leaveTable(journey);
  const names = new Map(
    keyed.groups
      .flatMap(({ options }) => options)
      .map(({ value, number, label }) => [value, number === undefined ? label : `${number} ${label}`]),
  );
  journey.used.add("a table of options");
  for (const [at, row] of rows.entries()) {
    const name = isObject(row) ? names.get(row[keyed.key] ?? null) : undefined;
    if (name === undefined) throw new Error(`Row ${at} of ${list} names no option`);
    const square = await downTo(journey, name);
    if (!square.checked) await journey.typist.press("Space");
    await journey.typist.press("Tab");
    await tableRow(journey, list, at);
  }
  return leaveTable(journey);
};

async function downTo(journey: Journey, name: string): Promise<Stop> {
  let before = "";
  for (;;) {
    const stop = await readStop(journey.typist);
    if (stop.grid?.line === name) return stop;
    if (!stop.grid || stop.grid.line === before)
      throw new Error(`↓ never reached «${name}», only «${before}»`);
    before = stop.grid.line;
    await journey.typist.press("ArrowDown");
  }
}

import { joinPointer, type Pointer } from "@formulyar/core";
import { faultsOf } from "./faultsOf.ts";
import { type Journey, wanted } from "./Journey.ts";
import { readStop } from "./readStop.ts";
import { tableCell } from "./tableCell.ts";

/** Fills the cells of a row from left to right like a line of a spreadsheet; Tab writes each and goes on. */
export async function tableRow(journey: Journey, list: Pointer, row: number): Promise<void> {
  const { typist, form, faults } = journey;
  const first = await readStop(typist);
  for (let stop = first; stop.grid?.column !== undefined; stop = await readStop(typist)) {
    const { line, column } = stop.grid;
    if (line !== first.grid?.line) return;
    faults.push(...faultsOf(journey, stop));
    const value = wanted(journey, joinPointer(list, row) + column);
    const field = form.field(joinPointer(list, "*") + column);
    if (field && value !== undefined) await tableCell(journey, stop, field, value);
    await typist.press("Tab");
  }
}

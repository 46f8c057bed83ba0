import { type Json, keyedRows } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { tableForm } from "../testing/tableForm.ts";
import { columnsOf } from "./columnsOf.ts";
import { editRows, reorderRows } from "./editRows.ts";
import { keyedGroups } from "./keyedGroups.ts";
import type { TableRow } from "./TableRow.ts";
import { UndoStack } from "./UndoStack.ts";

const schema = tableForm().field("/jobs")?.schema ?? {};
const keyed = keyedRows(schema);
const [hours, price] = columnsOf(schema.items ?? {}, undefined, "job");
if (!keyed || !hours || !price) throw new Error("The jobs are no table.");

const row = (rows: readonly Json[], code: string): TableRow => {
  const all = keyedGroups(keyed, rows).flatMap((group) => group.rows);
  const found = all.find(({ option }) => option?.value === code);
  if (!found) throw new Error(code);
  return found;
};
const codes = (rows: readonly Json[]) => rows.map((one) => (one as { readonly job?: string }).job);

describe("chosen rows", () => {
  const option = (code: string) => row([], code).option ?? [];

  test("stand in the order of the form", () => {
    const rows = [{ job: "wall" }, { job: "lamp" }];
    const { rows: now, moved } = editRows(rows, { choose: ["door", "roof"].flatMap(option) }, keyed);
    expect(codes(now)).toEqual(["roof", "wall", "door", "lamp"]);
    expect([moved(0), moved(1)]).toEqual([1, 3]);
  });

  test("come before rows that name no option, and twice never", () => {
    const rows = [{ job: "moat" }, { job: "wall" }];
    const now = editRows(rows, { choose: ["wall", "lamp", "lamp"].flatMap(option) }, keyed);
    expect(codes(now.rows)).toEqual(["lamp", "moat", "wall"]);
  });

  test("are dropped with what they hold", () => {
    const rows = [{ job: "roof" }, { job: "wall", hours: 1 }, { job: "lamp" }];
    const { rows: now, moved } = editRows(rows, { drop: [row(rows, "wall")] }, keyed);
    expect(codes(now)).toEqual(["roof", "lamp"]);
    expect([moved(0), moved(1), moved(2)]).toEqual([0, undefined, 1]);
  });
});

describe("cells", () => {
  const cell = (rows: readonly Json[], code: string, column: typeof hours, value?: Json) => ({
    row: row(rows, code),
    column,
    value,
  });

  test("a value chooses its row, an empty one does not", () => {
    const rows = [{ job: "lamp" }];
    const cells = [
      cell(rows, "wall", hours, 5),
      cell(rows, "wall", price, 7),
      cell(rows, "roof", hours),
      cell(rows, "lamp", hours, 1),
    ];
    expect(editRows(rows, { cells }, keyed).rows).toEqual([
      { job: "wall", hours: 5, price: 7 },
      { job: "lamp", hours: 1 },
    ]);
  });

  test("a cleared value leaves the row", () => {
    const rows = [{ job: "lamp", hours: 1 }];
    expect(editRows(rows, { cells: [cell(rows, "lamp", hours)] }, keyed).rows).toEqual([{ job: "lamp" }]);
  });

  test("rows that are not there yet are added to a list without options", () => {
    const added = { id: "new:0", index: undefined, value: undefined, own: undefined, name: "2" };
    const cells = [
      { row: added, column: hours, value: 1 },
      { row: added, column: price, value: 2 },
    ];
    expect(editRows([{ hours: 9 }], { cells }).rows).toEqual([{ hours: 9 }, { hours: 1, price: 2 }]);
  });

  test("a row that is no group is left alone", () => {
    const broken = { id: "extra:0", index: 0, value: "?", own: "?", name: "?" };
    expect(editRows(["?"], { cells: [{ row: broken, column: hours, value: 1 }] }, keyed).rows).toEqual(["?"]);
  });
});

test("a change is taken back as long as nothing else has happened", () => {
  const undo = new UndoStack();
  const before = [{ a: 1 }, { b: 2 }];
  const swapped = reorderRows(before, [1, 0]);
  const cut = reorderRows(swapped.rows, [1]);
  undo.push(before, swapped);
  undo.push(swapped.rows, cut);
  expect(undo.pop(cut.rows)?.rows).toEqual(swapped.rows);
  const back = undo.pop(swapped.rows);
  expect(back?.rows).toBe(before);
  expect([back?.moved(0), back?.moved(1)]).toEqual([1, 0]);
  expect(undo.pop(before)).toBeUndefined();
  undo.push(before, swapped);
  expect(undo.pop([{ other: true }])).toBeUndefined();
  expect(undo.pop(swapped.rows)).toBeUndefined();
});

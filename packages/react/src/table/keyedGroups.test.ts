import { keyedRows } from "@formulyar/core";
import { expect, test } from "vitest";
import { tableForm } from "../testing/tableForm.ts";
import { keepSameRows } from "./keepSameRows.ts";
import { keyedGroups } from "./keyedGroups.ts";

const keyed = keyedRows(tableForm().field("/jobs")?.schema ?? {});
if (!keyed) throw new Error("The jobs are not chosen by a key.");
const groupsOf = (...rows: readonly object[]) =>
  keyedGroups(
    keyed,
    rows.map((row) => ({ ...row })),
  );

test("every option has its row, chosen or not", () => {
  const [out, inside] = groupsOf({ job: "wall", hours: 1 });
  expect(out?.title).toBe("Снаружи");
  expect(out?.rows.map(({ name, index }) => `${name}: ${index}`)).toEqual([
    "1 Крыша: undefined",
    "2 Стены, утепление: 0",
  ]);
  expect(inside?.rows).toHaveLength(3);
});

test("what repeats an option or names none comes last", () => {
  const groups = groupsOf({ job: "wall" }, { job: "wall", hours: 2 }, { job: "moat" }, { hours: 3 });
  const extra = groups.at(-1);
  expect(extra?.title).toBe("Строки не из перечня");
  expect(extra?.rows.map(({ name, index, fault }) => `${index} ${fault}: ${name}`)).toEqual([
    "1 repeated: Повтор: 2 Стены, утепление",
    "2 unknown: Нет в перечне: moat",
    "3 unknown: Нет в перечне: ",
  ]);
});

test("rows that are the same stay the very same", () => {
  const before = groupsOf({ job: "wall" }, { job: "floor" });
  const now = keepSameRows(before, groupsOf({ job: "wall", hours: 5 }, { job: "floor" }));
  expect(now[0]?.rows[1]).not.toBe(before[0]?.rows[1]);
  expect(now[0]?.rows[0]).toBe(before[0]?.rows[0]);
  expect(now[1]?.rows[0]).toBe(before[1]?.rows[0]);
});

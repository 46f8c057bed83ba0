import { keyedRows, type Schema } from "@formulyar/core";
import { expect, test } from "vitest";
import { jobSchema, tableForm } from "../testing/tableForm.ts";
import { columnsOf } from "./columnsOf.ts";
import { keyedGroups } from "./keyedGroups.ts";
import { tableModel } from "./TableModel.ts";
import type { TableView } from "./tableView.ts";
import { totalOf } from "./totals.ts";

const keyed = keyedRows(tableForm().field("/jobs")?.schema ?? {});
const groups = keyed ? keyedGroups(keyed, [{ job: "floor" }, { job: "wall" }, { job: "moat" }]) : [];
const seen = (view: Partial<TableView>) => {
  const whole = { query: "", chosenOnly: false, folded: new Set<string>(), ...view };
  return tableModel(groups, whole, { row: 9, heading: 3 }).lines.map(({ id, stops }) => `${id} ${stops}`);
};

test("a heading and its rows are lines; rows of no option have a heading without buttons", () => {
  expect(seen({})).toEqual([
    "group:out 3",
    "option:roof 9",
    "option:wall 9",
    "group:in 3",
    "option:floor 9",
    "option:door 9",
    "option:lamp 9",
    "extra 1",
    "extra:2 9",
  ]);
});

test("a folded group is its heading, unless somebody searches", () => {
  const folded = new Set(["group:in", "group:out", "extra"]);
  expect(seen({ folded })).toEqual(["group:out 3", "group:in 3", "extra 1"]);
  expect(seen({ folded, query: "елоч" })).toEqual(["group:in 3", "option:lamp 9"]);
});

test("a row is found by the beginning of its number or by words of its name", () => {
  expect(seen({ query: "3" })).toEqual(["group:in 3", "option:floor 9", "option:door 9"]);
  expect(seen({ query: "утепл стен" })).toEqual(["group:out 3", "option:wall 9"]);
  expect(seen({ query: "moat" })).toEqual(["extra 1", "extra:2 9"]);
  expect(seen({ query: "ничто" })).toEqual([]);
});

test("only what is chosen", () => {
  expect(seen({ chosenOnly: true })).toEqual([
    "group:out 3",
    "option:wall 9",
    "group:in 3",
    "option:floor 9",
    "extra 1",
    "extra:2 9",
  ]);
});

test("a total adds up what is a number", () => {
  const [hours] = columnsOf(jobSchema as unknown as Schema, undefined, "job");
  if (!hours) throw new Error("no column");
  expect(totalOf(hours, [{ hours: 0.1 }, { hours: 0.2 }, { hours: "много" }, undefined])).toBe(0.3);
});

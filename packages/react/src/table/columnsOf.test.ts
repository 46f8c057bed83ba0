import type { Schema } from "@formulyar/core";
import { expect, test } from "vitest";
import { jobSchema } from "../testing/tableForm.ts";
import { columnsOf } from "./columnsOf.ts";

test("columns are the leaves of a row, the key aside", () => {
  const columns = columnsOf(jobSchema as unknown as Schema, { cost: { "ui:total": true } }, "job");
  expect(columns.map(({ pointer, kind }) => `${pointer} ${kind}`)).toEqual([
    "/hours text",
    "/price text",
    "/cost output",
    "/until text",
    "/season choice",
    "/tools choices",
    "/night boolean",
    "/shift text",
    "/master text",
  ]);
  expect(columns.filter(({ total }) => total).map(({ title }) => title)).toEqual(["Стоимость"]);
  expect(columns.find(({ pointer }) => pointer === "/hours")?.required).toBe(true);
});

test("leaves of a group inside, in the order that the screen asks for", () => {
  const text = { type: "string" };
  const item = {
    type: "object",
    properties: { a: text, period: { type: "object", properties: { from: text, to: text } }, b: text },
  };
  const ui = { "ui:order": ["b", "*"], period: { "ui:order": ["to", "from"] } };
  expect(columnsOf(item, ui).map(({ pointer }) => pointer)).toEqual([
    "/b",
    "/a",
    "/period/to",
    "/period/from",
  ]);
});

test("what the screen only shows is not filled in", () => {
  const item = {
    type: "object",
    properties: { a: { type: "string" }, list: { type: "array", items: { type: "string" } } },
  };
  expect(columnsOf(item, { a: { "ui:readonly": true } }).map(({ kind }) => kind)).toEqual([
    "output",
    "output",
  ]);
});

test("a column that a region takes out is not there", () => {
  const item = {
    type: "object",
    properties: { a: { type: "string" }, b: { type: "string", "x-visible": "false" } },
  };
  expect(columnsOf(item, {}).map(({ pointer }) => pointer)).toEqual(["/a"]);
});

import type { Schema } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { jobSchema } from "../testing/tableForm.ts";
import { cellText } from "./cellText.ts";
import { columnsOf } from "./columnsOf.ts";
import { readCell } from "./readCell.ts";

const columns = columnsOf(jobSchema as unknown as Schema, undefined, "job");
const column = (name: string) => {
  const found = columns.find(({ pointer }) => pointer === `/${name}`);
  if (!found) throw new Error(name);
  return found;
};

describe("a pasted text in its column", () => {
  test.each([
    ["hours", " 30 ", 30],
    ["price", "1 200,5", 1200.5],
    ["until", "01.12.2027", "2027-12-01"],
    ["until", "1.2.2027 г.", "2027-02-01"],
    ["season", "Летом", "summer"],
    ["season", "winter", "winter"],
    ["tools", "дрель, перфоратор, пила", ["saw", "drill"]],
    ["tools", "пила; saw", ["saw"]],
    ["night", "да", true],
    ["night", "–", false],
    ["shift", "первая\r\nи вторая", "первая и вторая"],
    ["hours", "  ", undefined],
  ])("%s: %j", (name, text, value) => {
    expect(readCell(column(name), text)?.value).toEqual(value);
    expect(readCell(column(name), text)).toBeDefined();
  });

  test.each([
    ["hours", "тридцать"],
    ["hours", "1,5"],
    ["until", "завтра"],
    ["until", "31.02.2027"],
    ["season", "весной"],
    ["tools", "пила, молоток"],
    ["night", "иногда"],
  ])("%s: %j means nothing", (name, text) => {
    expect(readCell(column(name), text)).toBeUndefined();
  });
});

test.each([
  ["snils", "СНИЛС: 112‑233‑445\u00A095", "112-233-445 95"],
  ["phone-ru", "тел. 8 (900) 000–00–00", "+79000000000"],
  ["date", "1 февраля 2005 г.", "2005-02-01"],
])("a number with its name in a column of %s", (format, text, value) => {
  const [number] = columnsOf({ properties: { a: { type: "string", title: "А", format } } }, undefined);
  expect(number && readCell(number, text)).toEqual({ value });
});

test.each([
  ["price", 1200.5, "1200,5"],
  ["until", "2027-12-01", "01.12.2027"],
  ["until", "завтра", "завтра"],
  ["season", "summer", "летом"],
  ["season", "other", "other"],
  ["tools", ["saw", "drill"], "пила, дрель, перфоратор"],
  ["night", true, "да"],
  ["shift", undefined, ""],
])("%s: %j is shown as %s", (name, value, text) => {
  expect(cellText(column(name), value)).toBe(text);
});

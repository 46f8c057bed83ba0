import type { Option } from "@formulyar/core";
import { expect, test } from "vitest";
import { readOption, readOptions } from "./readOptions.ts";

const options = ["в день", "в неделю", "в месяц", "за месяц", "на дому", "дом", "не указано"].map(
  (label): Option => ({ value: label, label }),
);

test.each([
  ["неделю", "в неделю"],
  ["Дому", "на дому"],
  ["дом", "дом"],
  ["в месяц", "в месяц"],
])("«%s» means «%s»", (text, label) => {
  expect(readOption(options, text)?.label).toBe(label);
});

test.each(["месяц", "указано", "в", "нед"])("«%s» may mean more than one, or none", (text) => {
  expect(readOption(options, text)).toBeUndefined();
});

test("so do the parts of a list", () => {
  expect(readOptions(options, "дому, день; в месяц")?.map(({ label }) => label)).toEqual([
    "в день",
    "в месяц",
    "на дому",
  ]);
  expect(readOptions(options, "дому, месяц")).toBeUndefined();
});

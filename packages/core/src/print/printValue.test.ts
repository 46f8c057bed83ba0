import { describe, expect, test } from "vitest";
import { printValue } from "./printValue.ts";

const name = {
  type: "object",
  properties: {
    last: { type: "string" },
    first: { type: "string" },
    middle: { type: "string" },
    secret: { type: "string", "x-print": false },
  },
  "x-print": {
    line: ["{last}", "{first}", "{middle}"],
    separator: " ",
    short: ["{last}", "{first:initial}{middle:initial}"],
    styles: { secretly: ["{secret}"], reversed: ["{first}", "{last}"] },
  },
};

const document = {
  type: "object",
  properties: {
    kind: { oneOf: [{ const: "p", title: "паспорт" }] },
    series: { type: "string" },
    number: { type: "string" },
    on: { type: "string", format: "date" },
  },
  "x-print": { line: [["{kind}", "серия {series}", "№ {number}"], "выдан {on}"] },
};

describe("values as they are written", () => {
  test.each([
    [{ type: "string", format: "date" }, "2024-10-08", "08.10.2024"],
    [{ type: "string", format: "phone-ru" }, "+79000000000", "+7 (900) 000-00-00"],
    [{ type: "number" }, 13.3, "13,3"],
    [{ type: "boolean" }, true, "да"],
    [{ type: "array", items: { type: "string" } }, ["А", "Б"], "А, Б"],
    [{ type: "array", items: { oneOf: [{ const: "a", title: "первое" }] } }, ["a"], "первое"],
    [{ enum: ["I", "II"] }, "II", "II"],
    [{ type: "string" }, undefined, ""],
    [{ type: "object", properties: { a: { type: "string" }, b: { type: "string" } } }, { b: "Б" }, "Б"],
  ])("%j", (schema, value, text) => {
    expect(printValue(schema, value)).toBe(text);
  });

  test("a composite by its line, the long and the short way", () => {
    const anna = { last: "Образцова", first: "анна", middle: "Петровна", secret: "x" };
    expect(printValue(name, anna)).toBe("Образцова анна Петровна");
    expect(printValue(name, anna, "short")).toBe("Образцова А.П.");
    expect(printValue(name, { last: "Образцова", first: "Анна" }, "short")).toBe("Образцова А.");
  });

  test("a composite in a style of its own; one with nothing to show gives way to the line", () => {
    const anna = { last: "Образцова", first: "Анна" };
    expect(printValue(name, anna, "reversed")).toBe("Анна Образцова");
    expect(printValue(name, { ...anna, secret: "Образцовой Анны" }, "secretly")).toBe("Образцовой Анны");
    expect(printValue(name, anna, "secretly")).toBe("Образцова Анна");
    expect(printValue(name, anna, "constructor")).toBe("Образцова Анна");
    expect(printValue({ type: "string", format: "term" }, "2027-12-01", "secretly")).toBe("до 01.12.2027");
  });

  test("the first of several fields that is filled in", () => {
    const schema = { ...document, "x-print": { line: ["{number|kind}"] } };
    expect(printValue(schema, { kind: "p" })).toBe("паспорт");
    expect(printValue(schema, { kind: "p", number: "7" })).toBe("7");
  });

  test("fields whose names are not Latin", () => {
    const schema = { type: "object", properties: { Имя: { type: "string" }, "a-b": { type: "string" } } };
    expect(printValue(schema, { Имя: "стол", "a-b": "ножка" })).toBe("стол, ножка");
  });

  test("parts with nothing to show are left out", () => {
    expect(printValue(document, { kind: "p", series: "99 00", number: "000001", on: "2020-01-02" })).toBe(
      "паспорт серия 99 00 № 000001, выдан 02.01.2020",
    );
    expect(printValue(document, { number: "1" })).toBe("№ 1");
    expect(printValue(document, {})).toBe("");
  });
});

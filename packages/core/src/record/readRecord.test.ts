import { describe, expect, test } from "vitest";
import { RecordError, readRecord } from "./readRecord.ts";

describe("readRecord", () => {
  test("takes bare data and whole records", () => {
    expect(readRecord({ a: 1 }, "f")).toEqual({ form: "f", data: { a: 1 } });
    expect(readRecord({ form: "f", region: "r", edition: "1", data: { a: 1 } }, "f")).toEqual({
      form: "f",
      region: "r",
      edition: "1",
      data: { a: 1 },
    });
  });

  test("takes what a migration has kept, whatever the values are", () => {
    const kept = [
      { pointer: "/a", title: "А", value: null, reason: "Поля нет." },
      { pointer: "", title: "Всё", value: { __proto__: 1 }, reason: "" },
    ];
    expect(readRecord({ form: "f", data: {}, kept }, "f")).toEqual({ form: "f", data: {}, kept });
    expect(readRecord({ form: "f", data: {}, kept: [] }, "f")).toEqual({ form: "f", data: {} });
  });

  test("takes an example with its circumstances", () => {
    const example = {
      $schema: "../example.schema.json",
      edition: "1",
      region: "r",
      data: { a: 1 },
      today: "",
    };
    expect(readRecord(example, "f")).toEqual({ form: "f", region: "r", edition: "1", data: { a: 1 } });
  });

  test("data with a field called `data` is data", () => {
    expect(readRecord({ data: { a: 1 }, note: "x" }, "f").data).toEqual({ data: { a: 1 }, note: "x" });
  });

  test.each([
    [null, "null"],
    [[], "список"],
    ["x", "строка"],
    [{ form: "g", data: {} }, "другой формы: «g»"],
    [{ form: "f", data: [] }, "нет данных"],
    [{ form: "f", data: {}, extra: 1 }, "лишнее: extra"],
    [{ form: "g", data: {}, extra: 1 }, "другой формы: «g»"],
    [{ form: "f", region: 5, data: {} }, "region"],
    [{ form: "f", edition: 5, data: {} }, "edition"],
    [{ form: "f", data: {}, kept: {} }, "kept"],
    [{ form: "f", data: {}, kept: [{ pointer: "/a", title: "А", reason: "Поля нет." }] }, "kept"],
    [{ form: "f", data: {}, kept: [{ pointer: "a", title: "А", value: 1, reason: "Поля нет." }] }, "kept"],
  ])("refuses %j in one Russian sentence", (value, words) => {
    expect(() => readRecord(value, "f")).toThrow(RecordError);
    expect(() => readRecord(value, "f")).toThrow(words);
  });
});

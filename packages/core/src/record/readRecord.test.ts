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
  ])("refuses %j in one Russian sentence", (value, words) => {
    expect(() => readRecord(value, "f")).toThrow(RecordError);
    expect(() => readRecord(value, "f")).toThrow(words);
  });
});

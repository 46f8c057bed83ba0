import { describe, expect, test } from "vitest";
import { readEarlierRecord } from "./readEarlierRecord.ts";

const one = [{ from: "letter", rows: [] }];
const two = [...one, { from: "plan", rows: [] }];

describe("readEarlierRecord", () => {
  test("takes a record of a form that the form is filled from", () => {
    const record = { form: "plan", region: "north", edition: "1", data: { a: 1 } };
    expect(readEarlierRecord(record, two)).toEqual(record);
  });

  test("takes data alone where they can be of one form only", () => {
    expect(readEarlierRecord({ a: 1 }, one)).toEqual({ form: "letter", data: { a: 1 } });
    expect(() => readEarlierRecord({ a: 1 }, two)).toThrow(
      "В записи не указано, какой она формы. Эта форма заполняется по: «letter», «plan».",
    );
  });

  test("names forms as it is told to", () => {
    const nameOf = (form: string) => `форма ${form}`;
    expect(() => readEarlierRecord({ form: "x", data: {} }, one, nameOf)).toThrow(
      "По записи формы «форма x» эту форму заполнить нельзя. Можно по: «форма letter».",
    );
  });

  test("refuses what is of no use, in words", () => {
    expect(() => readEarlierRecord({ form: "x", data: {} }, one)).toThrow(
      "По записи формы «x» эту форму заполнить нельзя. Можно по: «letter».",
    );
    expect(() => readEarlierRecord({ form: "letter", data: {} }, [])).toThrow("не заполняется");
    expect(() => readEarlierRecord([], one)).toThrow("Ожидается запись формы");
    expect(() => readEarlierRecord({ form: "letter", data: 1 }, one)).toThrow("нет данных формы");
  });
});

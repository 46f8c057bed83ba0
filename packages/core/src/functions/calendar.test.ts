import { describe, expect, test } from "vitest";
import { dayNumber, daysInMonth, fromDayNumber, isIsoDate, parseIsoDate, toIsoDate } from "./calendar.ts";

describe("dates of the calendar", () => {
  test("are told from other values", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    for (const other of [
      "2023-02-29",
      "2024-2-9",
      "08.10.2024",
      "2024-10-08T00:00:00Z",
      "",
      null,
      20241008,
    ]) {
      expect(isIsoDate(other), String(other)).toBe(false);
    }
  });

  test("come apart and together", () => {
    expect(parseIsoDate("2024-02-09")).toEqual({ year: 2024, month: 2, day: 9 });
    expect(toIsoDate({ year: 2024, month: 2, day: 9 })).toBe("2024-02-09");
    expect(() => parseIsoDate("2024-02-30")).toThrow(RangeError);
    expect(() => toIsoDate({ year: 10_000, month: 1, day: 1 })).toThrow(RangeError);
  });

  test("months have their days", () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 30, 31]);
    expect([1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
  });

  test("are numbered, also before the year 100", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2024-10-08")).toBe(20004);
    expect(fromDayNumber(dayNumber("0001-01-01"))).toBe("0001-01-01");
  });
});

import { expect, test } from "vitest";
import { formatDate, isDateStyle } from "./formatDate.ts";

test.each([
  ["2024-10-08", "08.10.2024", "8 октября 2024 г.", "«08» октября 2024 г."],
  ["2024-01-31", "31.01.2024", "31 января 2024 г.", "«31» января 2024 г."],
  ["2024-05-01", "01.05.2024", "1 мая 2024 г.", "«01» мая 2024 г."],
  ["2024-03-15", "15.03.2024", "15 марта 2024 г.", "«15» марта 2024 г."],
])("%s in the styles of whole dates", (iso, numeric, long, quoted) => {
  const unbroken = (text: string) => text.replaceAll(" ", "\u00A0");
  expect(formatDate(iso, "numeric")).toBe(numeric);
  expect(formatDate(iso, "long")).toBe(unbroken(long));
  expect(formatDate(iso, "quoted")).toBe(unbroken(quoted));
  expect(formatDate(iso, "bare")).toBe(unbroken(quoted.replace(" г.", "")));
});

test("what is no date comes back as it is", () => {
  expect(formatDate("2024-02-30", "long")).toBe("2024-02-30");
  expect(formatDate("", "numeric")).toBe("");
});

test("names of styles", () => {
  expect(["numeric", "long", "quoted", "bare", "short", 1].map(isDateStyle)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

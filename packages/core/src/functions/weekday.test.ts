import { expect, test } from "vitest";
import { weekday } from "./weekday.ts";

test.each([
  ["2024-11-11", "понедельник"],
  ["2024-12-01", "воскресенье"],
  ["1970-01-01", "четверг"],
  ["1969-12-31", "среда"],
  ["2000-02-29", "вторник"],
])("%s is «%s»", (date, name) => {
  expect(weekday(date)).toBe(name);
});

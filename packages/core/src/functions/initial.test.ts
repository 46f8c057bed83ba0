import { expect, test } from "vitest";
import { initial, initialFunction } from "./initial.ts";

test.each([
  ["Анна", "А."],
  ["анна", "А."],
  [" Анна-Мария", "А."],
  ["ёлка", "Ё."],
  ["", ""],
  ["  ", ""],
])("of «%s»: «%s»", (name, letter) => {
  expect(initial(name)).toBe(letter);
});

test("in a rule", () => {
  expect(initialFunction.call({ today: "2024-10-08" }, "Петровна")).toBe("П.");
});

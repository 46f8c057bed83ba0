import { expect, it } from "vitest";
import { valueWords } from "./valueWords.ts";

it.each([
  ["Образцова", "Образцова"],
  [7, "7"],
  [true, "да"],
  [null, ""],
  [{ city: "Образцово", house: "1", flat: null }, "Образцово, 1"],
  [["а", { b: false }], "а, нет"],
])("%j is %j", (value, words) => {
  expect(valueWords(value)).toBe(words);
});

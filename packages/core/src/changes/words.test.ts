import { expect, test } from "vitest";
import { contrasted, enumerated, listed, plainText, quoted, shortened, valueWords } from "./words.ts";

test("quotes inside quotes are other ones", () => {
  expect(quoted("Реестр «А»")).toBe("«Реестр „А“»");
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b", "c"], "a, b и c"],
])("%j is enumerated as «%s»", (words, text) => expect(enumerated(words)).toBe(text));

test("of many things the first are named, and how many more there are", () => {
  expect(listed(["1", "2", "3", "4", "5"], 2)).toBe("1, 2 и ещё 3");
  expect(listed(["1", "2", "3"], 2)).toBe("1, 2 и 3");
});

test.each([
  [true, "да"],
  [12.5, "12,5"],
  ["2024-10-23", "23.10.2024"],
  [null, "не задано"],
  [[], "пусто"],
  [[{ name: "Орган" }, { from: 1, to: 2 }], "Орган; 1 · 2"],
])("%j in words: %s", (value, text) => expect(valueWords(value)).toBe(text));

test("a long text ends at a word", () => {
  expect(shortened("одно два, три четыре", 12)).toBe("одно два…");
});

test("of two long texts only what differs is left, with a few words around", () => {
  const common = "слово ".repeat(40).trim();
  expect(contrasted(`${common} было ${common}`, `${common} стало ${common}`)).toEqual([
    "…слово слово слово было слово слово слово…",
    "…слово слово слово стало слово слово слово…",
  ]);
  expect(contrasted("было", "стало")).toEqual(["было", "стало"]);
});

test("a printed phrase without its markup and data", () => {
  expect(plainText('от <span class="x">{{#if a}}{{a}}{{else}}__{{/if}}</span>\n и  так')).toBe(
    "от …__… и так",
  );
});

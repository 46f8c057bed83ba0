import { expect, test } from "vitest";
import { Typeahead } from "./typeahead.ts";

const labels = ["", "в день", "в неделю", "в месяц", "по запросу"];

test("letters typed together are one beginning", () => {
  const typeahead = new Typeahead();
  expect(typeahead.find(labels, "в", 0, 1000)).toBe(1);
  expect(typeahead.isTyping(1100)).toBe(true);
  expect(typeahead.find(labels, " ", 1, 1100)).toBe(1);
  expect(typeahead.find(labels, "н", 1, 1200)).toBe(2);
});

test("the same letter after a pause goes on to the next option", () => {
  const typeahead = new Typeahead();
  expect(typeahead.find(labels, "в", 1, 1000)).toBe(2);
  expect(typeahead.find(labels, "в", 2, 3000)).toBe(3);
  expect(typeahead.isTyping(9000)).toBe(false);
});

test("a word inside is found where nothing begins so", () => {
  expect(new Typeahead().find(labels, "з", 0, 0)).toBe(4);
  expect(new Typeahead().find(labels, "ы", 0, 0)).toBeUndefined();
});

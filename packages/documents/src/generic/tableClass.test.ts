import { expect, test } from "vitest";
import { tableClass } from "./tableClass.ts";

const heads = (count: number, word: string) => Array.from({ length: count }, () => `Из ${word} слов`);

test.each([
  [heads(2, "коротких"), {}, "grid fit"],
  [heads(5, "предоставления"), {}, "grid small fit"],
  [heads(6, "предоставления"), { orientation: "landscape" }, "grid fit"],
  [heads(7, "предоставления"), {}, "grid small"],
  [heads(6, "предоставления"), { fontSize: 10 }, "grid small fit"],
] as const)("%j on %j", (titles, settings, name) => {
  expect(tableClass(titles, settings)).toBe(name);
});

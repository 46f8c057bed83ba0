import fc from "fast-check";
import { expect, test } from "vitest";
import { movedItems } from "./listOrder.ts";

test.each([
  ["abc", "abc", []],
  ["abc", "acb", [{ item: "b", after: "c" }]],
  ["abc", "cab", [{ item: "c" }]],
  ["abc", "xbac", [{ item: "a", after: "b" }]],
  ["abc", "ac", []],
  ["", "abc", []],
] as const)("%s → %s", (before, after, moved) => {
  expect(movedItems([...before], [...after])).toEqual(moved);
});

test("moving just these items makes one order the other", () => {
  const items = ["a", "b", "c", "d", "e"];
  fc.assert(
    fc.property(fc.shuffledSubarray(items), fc.shuffledSubarray(items), (before, after) => {
      const moved = movedItems(before, after).map(({ item }) => item);
      const staying = (list: readonly string[], other: readonly string[]) =>
        list.filter((item) => other.includes(item) && !moved.includes(item));
      expect(staying(before, after)).toEqual(staying(after, before));
    }),
  );
});

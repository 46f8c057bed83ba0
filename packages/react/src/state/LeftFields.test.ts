import { expect, test } from "vitest";
import { LeftFields } from "./LeftFields.ts";

test("what was said about rows moves with them", () => {
  const left = new LeftFields();
  expect(left.add(["/rows", "/rows/0/a", "/rows/1/a", "/rows/2/b", "/other/1"])).toBe(true);
  expect(left.add(["/rows"])).toBe(false);
  left.renumber("/rows", (row) => (row === 1 ? undefined : Math.max(0, row - 1)));
  const kept = ["/rows", "/rows/0/a", "/rows/1/b", "/other/1"];
  expect(kept.every((pointer) => left.has(pointer))).toBe(true);
  expect(left.has("/rows/2/b")).toBe(false);
});

import { expect, test } from "vitest";
import { relativePath, resolvePath } from "./path.ts";

test.each([
  ["forms/x/schema.json", "forms/common/a.json", "../common/a.json"],
  ["forms/x/schema.json", "forms/x/b.json", "./b.json"],
  [
    "forms/regions/a/f.overlay.json",
    "forms/regions/b/f/editions/1.overlay.json",
    "../b/f/editions/1.overlay.json",
  ],
  ["a.json", "b/c.json", "./b/c.json"],
])("from %s to %s it is %s, and back", (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
  expect(resolvePath(from, path)).toBe(to);
});

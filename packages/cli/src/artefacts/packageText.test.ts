import { expect, test } from "vitest";
import { versionOf } from "./packageText.ts";

test.each([
  ["2024-10-23", "2024.10.23"],
  ["2025-01-02", "2025.1.2"],
  ["2024-10-23+2", "2024.10.23+2"],
  ["2024-10-23+1+Город 2", "2024.10.23+1.-2"],
  ["3", "3.0.0"],
  ["3+1", "3.0.0+1"],
  ["draft_7", "0.0.0+draft-7"],
  ["новая", "0.0.0+-"],
])("edition %s is version %s", (edition, version) => {
  expect(versionOf(edition)).toBe(version);
});

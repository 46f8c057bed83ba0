import { expect, it } from "vitest";
import { editionInForce } from "./editionInForce.ts";

const editions = [
  { edition: "2026", effectiveFrom: "2026-01-01" },
  { edition: "2024", effectiveFrom: "2024-10-23" },
  { edition: "2020", effectiveFrom: "2020-01-01" },
];

it.each([
  ["2026-01-01", "2026"],
  ["2025-12-31", "2024"],
  ["2024-10-23", "2024"],
  ["2019-01-01", "2020"],
])("on %s it is %s", (day, edition) => {
  expect(editionInForce(editions, day)?.edition).toBe(edition);
});

it("one without a day has always been in force", () => {
  expect(editionInForce([{ edition: "1" }], "1999-01-01")?.edition).toBe("1");
  expect(editionInForce([], "1999-01-01")).toBeUndefined();
});

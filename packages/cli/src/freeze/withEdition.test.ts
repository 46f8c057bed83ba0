import { describe, expect, it } from "vitest";
import { withEdition } from "./withEdition.ts";

const changed = (text: string) => withEdition(text, "2025", "2025-01-01");

describe("withEdition", () => {
  it("changes the two values and nothing else", () => {
    const text =
      '{\n  "id": "a",   "title": "А",\n  "edition": "1",\n  "effectiveFrom": "2024-01-01",\n  "x": [1,  2]\n}\n';
    expect(changed(text)).toBe(text.replace('"1"', '"2025"').replace("2024-01-01", "2025-01-01"));
  });

  it("puts in what is missing, beside what it belongs to", () => {
    expect(changed('{\n  "id": "a",\n  "title": "А \\"б\\"",\n  "legalBasis": []\n}\n')).toBe(
      '{\n  "id": "a",\n  "title": "А \\"б\\"",\n  "edition": "2025",\n  "effectiveFrom": "2025-01-01",\n  "legalBasis": []\n}\n',
    );
  });

  it.each([
    ["all on one line", '{"id":"a","title":"А","edition":"1"}'],
    [
      "a text called like the key comes first",
      '{\n "texts": {\n "edition": "1" },\n "id": "a",\n "edition": "2" }',
    ],
    ["four spaces", '{\n    "id": "a",\n    "title": "А",\n    "edition": "1"\n}'],
  ])("is right when it is written otherwise: %s", (_, text) => {
    expect(JSON.parse(changed(text))).toEqual({
      ...JSON.parse(text),
      edition: "2025",
      effectiveFrom: "2025-01-01",
    });
  });
});

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { northActions, overlayOf } from "../testing/twoEditions.ts";
import { definitionText } from "./definitionText.ts";

const checkout = join(import.meta.dirname, "../../../..");

test("a file is laid out as people write it", () => {
  const value = { a: "1", list: ["x", "y"], small: { value: 7 }, big: { one: { two: [] } }, none: {} };
  expect(definitionText(value)).toBe(
    [
      "{",
      '  "a": "1",',
      '  "list": ["x", "y"],',
      '  "small": { "value": 7 },',
      '  "big": {',
      '    "one": {',
      '      "two": []',
      "    }",
      "  },",
      '  "none": {}',
      "}",
      "",
    ].join("\n"),
  );
});

test("the project's formatter leaves it as it is", () => {
  const long = "слово ".repeat(30).trim();
  const value = {
    ...overlayOf("2024", northActions),
    long,
    lists: [["a", [1, 2]], [long, long], [{ a: 1 }]],
  };
  const text = definitionText(value);
  const biome = join(checkout, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "format", "--stdin-file-path=forms/regions/north/visit.overlay.json"];
  const formatted = execFileSync(process.execPath, args, { cwd: checkout, input: text, encoding: "utf8" });
  expect(formatted).toBe(text);
  expect(JSON.parse(text)).toEqual(value);
});

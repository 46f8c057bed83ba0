import { expect, test } from "vitest";
import { createSchemaValidator } from "./createSchemaValidator.ts";

test("tells whether data fits a branch, references included", () => {
  const { isValid } = createSchemaValidator();
  const root = { $defs: { short: { type: "string", maxLength: 2 } } } as const;
  const schema = { properties: { a: { $ref: "#/$defs/short" } }, required: ["a"] };
  expect(isValid(schema, { a: "аб" }, root)).toBe(true);
  expect(isValid(schema, { a: "абв" }, root)).toBe(false);
  expect(isValid(schema, undefined, root)).toBe(false);
});

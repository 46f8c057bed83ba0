import { type Schema as CfworkerSchema, Validator as Reference } from "@cfworker/json-schema";
import type { Json } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { Validator } from "./Validator.ts";

/** Data of every kind: each schema is asked about all of them. */
const data: readonly Json[] = [
  null,
  true,
  0,
  1,
  2.5,
  7,
  -3,
  "",
  "a",
  "abc",
  "яблоко",
  "👍👍",
  "2024-02-29",
  "2024-13-01",
  [],
  [1],
  [1, 1],
  [1, "a", 2],
  [{ a: 1 }, { a: 1 }],
  {},
  { a: 1 },
  { a: "x", b: 2 },
  { b: 2, a: "x" },
  { a: null, c: [1, 2] },
  { kind: "x", x: 1 },
  { kind: "y", y: { a: 1 } },
  { "x-1": 5, other: "a" },
];

const schemas: readonly Json[] = [
  true,
  false,
  {},
  ...["null", "boolean", "number", "integer", "string", "array", "object"].map((type) => ({ type })),
  { type: ["string", "null"] },
  { const: { b: 2, a: "x" } },
  { const: null },
  { enum: ["a", 1, [1], { a: 1 }] },
  { minimum: 1 },
  { maximum: 1 },
  { exclusiveMinimum: 1, exclusiveMaximum: 7 },
  { multipleOf: 0.5 },
  { multipleOf: 2 },
  { minLength: 2 },
  { maxLength: 2 },
  { pattern: "^[а-я]+$" },
  { format: "date" },
  { format: "no-such-format" },
  { minItems: 2 },
  { maxItems: 1 },
  { uniqueItems: true },
  { items: { type: "number" } },
  { prefixItems: [{ type: "number" }, { type: "string" }] },
  { prefixItems: [{ type: "number" }], items: false },
  { contains: { type: "string" } },
  { contains: { type: "number" }, minContains: 2, maxContains: 2 },
  { required: ["a", "b"] },
  { properties: { a: { type: "string" }, c: { items: { type: "number" } } } },
  { properties: { a: true }, additionalProperties: false },
  { patternProperties: { "^x-": { type: "number" } }, additionalProperties: { type: "string" } },
  { propertyNames: { maxLength: 1 } },
  { minProperties: 1, maxProperties: 1 },
  { dependentRequired: { a: ["b"] } },
  { dependentSchemas: { kind: { required: ["x"] } } },
  { allOf: [{ type: "object" }, { required: ["a"] }] },
  { anyOf: [{ type: "string" }, { minimum: 2 }] },
  { oneOf: [{ type: "object" }, { required: ["a"] }] },
  { oneOf: [{ properties: { kind: { const: "x" } }, required: ["kind"] }, { type: "array" }] },
  { not: { type: "object" } },
  { if: { required: ["kind"] }, then: { properties: { kind: { const: "x" } } }, else: { type: "array" } },
  { if: { type: "number" }, then: { minimum: 2 } },
  { $ref: "#/$defs/short", $defs: { short: { maxLength: 1 } } },
  { type: "object", properties: { y: { $ref: "#" } }, required: ["a"] },
];

describe("a schema is read as a validator reads it", () => {
  test.each(schemas.map((schema) => ({ schema, words: JSON.stringify(schema) })))("$words", ({ schema }) => {
    const reference = new Reference(schema as CfworkerSchema, "2020-12");
    const ours = new Validator(schema);
    const asked = data.map((one) => [one, ours.validate(one).valid]);
    expect(asked).toEqual(data.map((one) => [one, reference.validate(one).valid]));
  });
});

import { describe, expect, test } from "vitest";
import type { Schema } from "../model/index.ts";
import { portableSchema } from "./portableSchema.ts";

const text = { type: "string" };
const hidden = { ...text, "x-visible": "false" };
const group = (properties: object, more: object = {}) => ({ type: "object", properties, ...more }) as Schema;

describe("a schema for validators that do not know our keywords", () => {
  test.each<[string, object, readonly string[], readonly string[] | undefined]>([
    ["what is always there", { a: text, b: text }, ["a", "b"], ["a", "b"]],
    ["what is hidden at times", { a: text, b: hidden }, ["a", "b"], ["a"]],
    ["what is computed", { a: { ...text, "x-computed": "'a'" }, b: text }, ["a", "b"], ["b"]],
    ["a group that may be empty", { a: group({ b: text }), c: text }, ["a", "c"], ["c"]],
    ["a group that never is", { a: group({ b: text }, { required: ["b"] }) }, ["a"], ["a"]],
    ["a group of hidden places", { a: group({ b: hidden }, { required: ["b"] }) }, ["a"], undefined],
    ["a map", { a: { type: "object", additionalProperties: text }, b: text }, ["a", "b"], ["b"]],
    ["what is described nowhere", { a: text }, ["a", "z"], ["a", "z"]],
  ])("demands %s as it should", (_, properties, required, demanded) => {
    expect(portableSchema(group(properties, { required })).required).toEqual(demanded);
  });

  test("reaches rows and branches, which speak of the object around them", () => {
    const schema = group(
      { rows: { type: "array", items: group({ a: text, b: hidden }, { required: ["a", "b"] }) }, c: hidden },
      { if: { required: ["c"] }, then: { required: ["c", "rows"] }, dependentRequired: { rows: ["c"] } },
    );
    expect(portableSchema(schema)).toEqual({
      ...schema,
      properties: {
        rows: { type: "array", items: group({ a: text, b: hidden }, { required: ["a"] }) },
        c: hidden,
      },
      then: { required: ["rows"] },
      dependentRequired: { rows: [] },
    });
  });

  test("of what was left in a hidden place nothing is demanded", () => {
    const inner = group({ a: { ...text, minLength: 2, pattern: "^x" } }, { required: ["a"] });
    const left = { ...inner, "x-visible": "has(record.b)" };
    expect(portableSchema(group({ left, b: text }, { required: ["left"] }))).toEqual(
      group({
        left: { ...group({ a: { ...text, pattern: "^x" } }), "x-visible": left["x-visible"] },
        b: text,
      }),
    );
  });

  test("what has nothing to relax is the same", () => {
    const schema = group({ a: text, b: { oneOf: [{ const: "x" }, { const: "y" }] } }, { required: ["a"] });
    expect(portableSchema(schema)).toEqual(schema);
  });
});

import { describe, expect, test } from "vitest";
import { shallowAllOfMerge } from "./shallowAllOfMerge.ts";

describe("a schema with allOf", () => {
  test("gets the fields and demands of its members, its own words stay", () => {
    const merged = shallowAllOfMerge({
      title: "Заявитель",
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" } },
      allOf: [
        { title: "Лицо", required: ["name", "age"], properties: { age: { type: "integer" } } },
        { properties: { name: { maxLength: 20 } } },
      ],
    });
    expect(merged).toEqual({
      title: "Заявитель",
      type: "object",
      required: ["name", "age"],
      properties: {
        name: { allOf: [{ type: "string" }, { maxLength: 20 }] },
        age: { type: "integer" },
      },
    });
  });

  test("allows what all of them allow", () => {
    const schema = { type: ["string", "null"], enum: ["a", "b", null], minLength: 1 };
    const merged = shallowAllOfMerge({
      ...schema,
      allOf: [{ type: "string" }, { enum: ["b", "c"], minLength: 3 }, { maxLength: 9 }],
    });
    expect(merged).toEqual({ type: ["string"], enum: ["b"], minLength: 3, maxLength: 9 });
  });
});

import type { ResolvedForm, Schema } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { recordTypes, typeName } from "./recordTypes.ts";

const text = { type: "string" };

/** The members of the interface, a line each, without comments. */
async function membersOf(properties: object, more: object = {}): Promise<string> {
  const schema = { type: "object", properties, additionalProperties: false, ...more } as Schema;
  const form = { id: "home-visit", title: "Визит", schema } as ResolvedForm;
  const types = await recordTypes(form, "/* Test */");
  expect(types).toContain("/* Test */");
  const [, members = ""] = /export interface HomeVisit \{([\s\S]*)\}/.exec(types) ?? [];
  return members
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

describe("types of a form's data", () => {
  test.each<[string, object, object, string]>([
    [
      "required and optional",
      { a: text, b: { type: "number" } },
      { required: ["a"] },
      "a: string; b?: number;",
    ],
    ["nullable", { a: { type: ["string", "null"] } }, { required: ["a"] }, "a: string | null;"],
    ["options", { a: { ...text, oneOf: [{ const: "x" }, { const: "y" }] } }, {}, 'a?: "x" | "y";'],
    ["options otherwise", { a: { anyOf: [{ const: 1 }, { const: "y" }] } }, {}, 'a?: 1 | "y";'],
    ["several options", { a: { type: "array", items: { enum: ["x", "y"] } } }, {}, 'a?: ("x" | "y")[];'],
    ["a fixed value", { a: { const: true } }, {}, "a?: true;"],
    [
      "no tuples of lists with bounds",
      { a: { type: "array", items: text, minItems: 2, maxItems: 3 } },
      {},
      "a?: string[];",
    ],
    ["a map", { a: { type: "object", additionalProperties: text } }, {}, "a?: { [k: string]: string; };"],
    ["anything", { a: {} }, {}, "a?: unknown;"],
    [
      "a nullable group",
      { a: { type: ["object", "null"], properties: { b: text } } },
      {},
      "a?: { b?: string; [k: string]: unknown; } | null;",
    ],
    [
      "hidden at times",
      { a: { ...text, "x-visible": "has(record.b)" }, b: text },
      { required: ["a"] },
      "a?: string; b?: string;",
    ],
    ["computed", { a: { ...text, "x-computed": "'а'" } }, { required: ["a"] }, "a?: string;"],
    [
      "a branch gives properties, and demands nothing",
      { a: text },
      { if: { required: ["a"] }, then: { properties: { b: { type: "integer" } }, required: ["b"] } },
      "a?: string; b?: number;",
    ],
    [
      "branches that exclude each other",
      { c: { type: "object", oneOf: [{ properties: { a: text } }, { properties: { b: text } }] } },
      { required: ["c"] },
      "c?: { b?: unknown; a?: unknown; [k: string]: unknown; };",
    ],
    [
      "branches of a closed object that say different things",
      {
        c: {
          type: "object",
          unevaluatedProperties: false,
          oneOf: [{ properties: { a: text, b: text } }, { properties: { a: { type: "number" } } }],
        },
      },
      {},
      "c?: { a?: string | number; b?: string; };",
    ],
    [
      "a branch that narrows",
      { a: text },
      { then: { properties: { a: { const: "x" } } }, allOf: [{ properties: { d: text } }] },
      "a?: string; d?: string;",
    ],
  ])("%s", async (_, properties, more, members) => {
    expect(await membersOf(properties, more)).toBe(members);
  });

  test("a title cannot end its comment", async () => {
    const title = "Дата */ export const stolen = 1; /*";
    expect(await membersOf({ a: { ...text, title } })).toBe("a?: string;");
  });

  test("are named after the form", () => {
    expect(["visit", "home-visit", "a-2-b"].map(typeName)).toEqual(["Visit", "HomeVisit", "A2B"]);
  });
});

import { describe, expect, test } from "vitest";
import { DefinitionError, type Schema } from "../model/index.ts";
import { closeObjects } from "./closeObjects.ts";
import { draftSchema } from "./draftSchema.ts";
import { mergeSchemas } from "./mergeSchemas.ts";
import { resolveRefs } from "./resolveRefs.ts";
import { upgradeDraft07 } from "./upgradeDraft07.ts";

describe("resolveRefs", () => {
  const name = { type: "object", title: "ФИО", properties: { last: { type: "string" } }, required: ["last"] };

  test("puts shared blocks in place; what stands beside the reference is nearer", () => {
    const files = {
      "forms/common/name.json": { $schema: "../x", ...name },
      "forms/a/schema.json": {
        properties: { n: { $ref: "../common/name.json", title: "Имя", required: ["first"] } },
      },
    };
    expect(resolveRefs(files, "forms/a/schema.json")).toEqual({
      properties: { n: { ...name, title: "Имя", required: ["last", "first"] } },
    });
  });

  test("follows pointers, own $id and $defs", () => {
    const files = {
      "s.json": {
        $id: "urn:x",
        $defs: { a: { type: "string" } },
        properties: { $ref: { $ref: "urn:x#/$defs/a" } },
      },
    };
    expect(resolveRefs(files, "s.json")).toEqual({ properties: { $ref: { type: "string" } } });
  });

  test.each([
    ["an anchor", { $defs: { p: { $anchor: "p", type: "string" } } }, "#p"],
    ["an id of draft-07", { definitions: { p: { $id: "#p", type: "string" } } }, "#p"],
    [
      "the id of a part",
      { $id: "https://example.org/s.json", $defs: { p: { $id: "p.json", type: "string" } } },
      "p.json",
    ],
    [
      "its own id, relative",
      { $id: "https://example.org/s.json", $defs: { p: { type: "string" } } },
      "s.json#/$defs/p",
    ],
  ])("follows %s", (_, document, $ref) => {
    const { properties } = resolveRefs({ "s.json": { ...document, properties: { a: { $ref } } } }, "s.json");
    expect(properties?.a).toMatchObject({ type: "string" });
  });

  test("keeps a reference into itself", () => {
    const files = { "t.json": { title: "Дерево", properties: { kids: { items: { $ref: "#" } } } } };
    const tree = { title: "Дерево", properties: { kids: { items: { $ref: "#/$defs/recursive1" } } } };
    expect(resolveRefs(files, "t.json")).toEqual({ ...tree, $defs: { recursive1: tree } });
  });

  test("a reference that names nothing says where it stands", () => {
    const files = { "s.json": { properties: { a: { $ref: "../no.json" } } } };
    const attempt = () => resolveRefs(files, "s.json");
    expect(attempt).toThrow(DefinitionError);
    expect(attempt).toThrow("s.json#/properties/a/$ref");
  });
});

test("assertions that differ must both hold", () => {
  expect(mergeSchemas({ type: "string", maxLength: 5 }, { maxLength: 3, title: "t" })).toEqual({
    type: "string",
    maxLength: 5,
    title: "t",
    allOf: [{ maxLength: 3 }],
  });
});

test("draft-07 is read as 2020-12; a field called `items` is a field", () => {
  const old: unknown = {
    properties: { items: { type: "array", items: [{ type: "string" }], additionalItems: false } },
    dependencies: { a: ["b"], c: { required: ["d"] } },
  };
  expect(upgradeDraft07(old as Schema)).toEqual({
    properties: { items: { type: "array", prefixItems: [{ type: "string" }], items: false } },
    dependentRequired: { a: ["b"] },
    dependentSchemas: { c: { required: ["d"] } },
  });
});

test("objects are closed where whole values stand, branches are not", () => {
  const schema = {
    properties: { a: { properties: {} }, b: { items: { properties: {} } } },
    if: { properties: {} },
  };
  expect(closeObjects(schema)).toEqual({
    properties: {
      a: { properties: {}, additionalProperties: false },
      b: { items: { properties: {}, additionalProperties: false } },
    },
    if: { properties: {} },
    additionalProperties: false,
  });
});

test("a draft asks for nothing to be there, but looks at what is", () => {
  const schema = {
    type: "object",
    required: ["required"],
    properties: {
      required: { type: "string", minLength: 1, pattern: "a" },
      pick: { oneOf: [{ const: "x", title: "X" }] },
      alternative: { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    },
    if: { required: ["a"] },
    then: { required: ["b"], properties: { b: { type: "string" } } },
  };
  expect(draftSchema(schema)).toEqual({
    type: "object",
    properties: {
      required: { type: "string", pattern: "a" },
      pick: { oneOf: [{ const: "x", title: "X" }] },
      alternative: { anyOf: [{}, {}] },
    },
    if: { required: ["a"] },
    then: { properties: { b: { type: "string" } } },
  });
});

import { expect, test } from "vitest";
import { federalPart } from "./federalPart.ts";

const name = {
  "x-federal": true,
  type: "object",
  required: ["last"],
  properties: { last: { type: "string" } },
};

test("of a form that protects nothing, nothing is left", () => {
  expect(federalPart({ type: "object", required: ["a"], properties: { a: { type: "string" } } })).toEqual({
    type: "object",
  });
});

test("a protected place is left with everything below it, and the groups on the way with what asks for it", () => {
  const schema = {
    type: "object",
    required: ["person", "note"],
    additionalProperties: false,
    properties: {
      note: { type: "string" },
      person: {
        title: "Заявитель",
        type: "object",
        required: ["name", "phone"],
        "x-visible": "true",
        properties: { name, phone: { type: "string" } },
      },
    },
  };
  expect(federalPart(schema)).toEqual({
    type: "object",
    required: ["person"],
    properties: {
      person: {
        title: "Заявитель",
        type: "object",
        required: ["name"],
        "x-visible": "true",
        properties: { name },
      },
    },
  });
});

test("objects are open, except where that could make a condition fail", () => {
  const closed = { properties: { a: {} }, additionalProperties: false };
  const group = {
    "x-federal": true,
    properties: { kind: closed },
    additionalProperties: false,
    if: closed,
    not: closed,
  };
  expect(federalPart({ properties: { group } })).toEqual({
    properties: {
      group: {
        "x-federal": true,
        properties: { kind: { properties: { a: {} } } },
        if: closed,
        not: closed,
      },
    },
  });
});

test("rows of a list, and branches of the form, are followed", () => {
  const schema = {
    properties: {
      rows: {
        type: "array",
        minItems: 1,
        items: { type: "object", properties: { code: { "x-federal": true }, n: {} } },
      },
      name,
    },
    if: { required: ["rows"] },
    then: { required: ["name", "rows", "note"], properties: { name: { minProperties: 1 }, note: {} } },
    else: { required: ["note"] },
    dependentRequired: { note: ["name", "other"] },
  };
  expect(federalPart(schema)).toEqual({
    properties: {
      rows: { type: "array", items: { type: "object", properties: { code: { "x-federal": true } } } },
      name,
    },
    if: { required: ["rows"] },
    then: { required: ["name", "rows"], properties: { name: { minProperties: 1 } } },
    dependentRequired: { note: ["name"] },
  });
});

test("a rule is left where it is shown at a protected place; one that adopts keywords always", () => {
  const shown = { id: "A", rule: "true", at: "/name" };
  const other = { id: "B", rule: "true", at: "/note" };
  const adopting = { id: "C", keywords: ["required"] };
  expect(federalPart({ properties: { name, note: {} }, "x-rules": [shown, other, adopting] })).toEqual({
    properties: { name },
    "x-rules": [shown, adopting],
  });
});

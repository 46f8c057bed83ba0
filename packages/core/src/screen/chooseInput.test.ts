import { describe, expect, test } from "vitest";
import type { Schema } from "../model/index.ts";
import { chooseInput } from "./chooseInput.ts";

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ const: at, title: `${at}` }));
const inputFor = (schema: Schema, widget?: string, required = false) =>
  chooseInput(schema, widget === undefined ? {} : { widget }, required).input;

describe("the input follows the data", () => {
  test("a few options are in sight, many are in a list", () => {
    expect(inputFor({ oneOf: options(5) })).toBe("radio");
    expect(inputFor({ oneOf: options(6) })).toBe("select");
    expect(inputFor({ enum: ["a", "b"] }, "select")).toBe("select");
    expect(inputFor({ type: "array", items: { oneOf: options(9) } })).toBe("checkboxes");
  });

  test("a required yes-or-no is a question, an optional one a square", () => {
    expect(inputFor({ type: "boolean" })).toBe("checkbox");
    expect(inputFor({ type: ["boolean", "null"] })).toBe("checkbox");
    expect(inputFor({ type: "boolean" }, undefined, true)).toBe("radio");
    expect(inputFor({ type: "boolean" }, "checkbox", true)).toBe("checkbox");
    expect(inputFor({ type: "boolean", const: true }, undefined, true)).toBe("checkbox");
  });

  test("long text gets several lines", () => {
    expect(inputFor({ type: "string", maxLength: 100 })).toBe("text");
    expect(inputFor({ type: "string", maxLength: 1000 })).toBe("textarea");
    expect(inputFor({ type: "string" }, "textarea")).toBe("textarea");
  });

  test("a text with suggestions has one line, where a browser offers them", () => {
    const { input } = chooseInput({ type: "string", maxLength: 1000 }, { suggest: "/items/*" }, false);
    expect(input).toBe("text");
  });
});

test("the screen may call options by other names", () => {
  const { options: named } = chooseInput({ enum: ["a", "b"] }, { enumNames: ["А"] }, false);
  expect(named).toEqual([
    { value: "a", label: "А" },
    { value: "b", label: "b" },
  ]);
});

import { describe, expect, it } from "vitest";
import { prettyJson } from "./prettyJson.ts";

describe("prettyJson", () => {
  it.each([
    [{}, "{}\n"],
    [[], "[]\n"],
    [{ a: [], b: {} }, '{\n  "a": [],\n  "b": {}\n}\n'],
    [{ a: ["x", 1, null] }, '{\n  "a": ["x", 1, null]\n}\n'],
    [{ a: [{ b: [1] }] }, '{\n  "a": [\n    {\n      "b": [1]\n    }\n  ]\n}\n'],
    [{ a: undefined, b: "й\n" }, '{\n  "b": "й\\n"\n}\n'],
  ])("%j", (value, text) => expect(prettyJson(value)).toBe(text));

  it("breaks a list that is longer than a line", () => {
    const long = { a: Array.from({ length: 30 }, () => "слово") };
    expect(prettyJson(long).split("\n").length).toBe(35);
    expect(JSON.parse(prettyJson(long))).toEqual(long);
  });
});

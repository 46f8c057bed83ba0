import { describe, expect, it } from "vitest";
import { NamePatternError, readNamePattern } from "./namePattern.ts";

const subject = {
  number: 7,
  width: 4,
  form: "some-form",
  edition: "2024",
  region: "north",
  data: { person: { name: "Образцова", age: 40, married: false }, path: "../x", list: [{ a: "первый" }] },
};
const name = (pattern: string) => readNamePattern(pattern).name(subject);

describe("a pattern of names", () => {
  it.each([
    ["{number}", "0007"],
    ["{form} {region} {edition}", "some-form north 2024"],
    ["{number}-{/person/name}", "0007-Образцова"],
    ["{/person/age}_{/person/married}", "40_false"],
    ["{/list/0/a}", "первый"],
    ["{number}{/path}", "0007.. x"],
    ["{number}-{/person/nothing}", "0007"],
    ["{/person}", "0007"],
    ["{/person/constructor}{/__proto__/x}", "0007"],
    ["документ", "документ"],
  ])("%s → %s", (pattern, wanted) => expect(name(pattern)).toBe(wanted));

  it("tells which places of the record it needs", () => {
    expect(readNamePattern("{number}-{/a/b} {/c}").pointers).toEqual(["/a/b", "/c"]);
    expect(readNamePattern("{number}").pointers).toEqual([]);
  });

  it.each([
    ["{nummer}", "непонятно «{nummer}». Есть {number}, {form}, {edition}, {region} и пути"],
    ["{toString}", "непонятно «{toString}»"],
    ["{number", "скобка «{» без пары"],
    ["a}b", "скобка «}» без пары"],
  ])("refuses %s", (pattern, reason) => {
    expect(() => readNamePattern(pattern)).toThrow(NamePatternError);
    expect(() => readNamePattern(pattern)).toThrow(reason);
  });
});

import { expect, test } from "vitest";
import { sampleForm } from "../testing/sampleForm.ts";
import { isDemanded } from "./isDemanded.ts";

const leaf = {
  type: "object",
  required: ["a"],
  properties: { a: { type: "string" }, b: { type: "string" } },
};
const form = sampleForm({
  required: ["must"],
  properties: { must: leaf, may: leaf, rows: { type: "array", items: leaf } },
});

test("a required field of a group that may be left out is required once the group is begun", () => {
  expect(isDemanded(form, {}, "/must/a")).toBe(true);
  expect(isDemanded(form, {}, "/may/a")).toBe(false);
  expect(isDemanded(form, { may: { b: "x" } }, "/may/a")).toBe(true);
});

test("a row that is there is begun", () => {
  expect(isDemanded(form, { rows: [{}] }, "/rows/0/a")).toBe(true);
});

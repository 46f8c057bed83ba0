import { expect, test } from "vitest";
import { sampleForm } from "../testing/sampleForm.ts";
import { createPlacing, sectionAt } from "./placing.ts";

const text = { type: "string" };
const form = sampleForm(
  {
    properties: {
      person: {
        type: "object",
        properties: { phone: text, email: text, name: { type: "object", properties: { last: text } } },
      },
      rows: { type: "array", items: { type: "object", properties: { a: text } } },
      kinds: { type: "array", uniqueItems: true, items: { enum: ["a", "b"] } },
      off: text,
    },
  },
  {
    sections: [
      { id: "one", title: "Раз", fields: ["/person/email", "/person/phone"] },
      { id: "two", title: "Два", fields: ["/rows", "/kinds", "/person/name"] },
    ],
  },
);
const place = createPlacing(form);
const nothing = new Set<string>();

test("a finding stands at its own field or group", () => {
  expect(place("/person/phone", nothing)).toBe("/person/phone");
  expect(place("/rows/1/a", nothing)).toBe("/rows/1/a");
  expect(place("/person/name", nothing)).toBe("/person/name");
});

test("one about a group that the screen shows in parts stands at the first visible of them", () => {
  expect(place("/person", nothing)).toBe("/person/email");
  expect(place("/person", new Set(["/person/email"]))).toBe("/person/phone");
});

test("one about a part without a field of its own stands at the nearest field around it", () => {
  expect(place("/kinds/1", nothing)).toBe("/kinds");
  expect(place("/rows/0/unknown", nothing)).toBe("/rows/0");
});

test("one about the whole form or about what the screen does not show stands nowhere", () => {
  expect(place("", nothing)).toBeUndefined();
  expect(place("/off", nothing)).toBeUndefined();
  expect(place("/rows/0/a", new Set(["/rows"]))).toBeUndefined();
});

test("a place belongs to a step", () => {
  expect(sectionAt(form, "/rows/3/a")).toBe("two");
  expect(sectionAt(form, "/off")).toBeUndefined();
});

import { expect, test } from "vitest";
import { sampleForm } from "../testing/sampleForm.ts";
import { projectData } from "./projectData.ts";
import { pointerOfPath, projectSchema } from "./projectSchema.ts";
import { projectUi } from "./projectUi.ts";

const section = { id: "s", title: "Шаг", fields: ["/b/y", "/a", "/b/x"] };
const ui = {
  sections: [section],
  fields: {
    "/b/x": { "ui:help": "подсказка" },
    "/a/*/c": { "ui:widget": "textarea" },
    "/b": { "ui:title": "Б" },
  },
};
const form = sampleForm(
  {
    required: ["a"],
    properties: {
      a: { type: "array", items: { type: "object", properties: { c: { type: "string" } } } },
      b: {
        type: "object",
        required: ["y"],
        properties: { x: { type: "string", title: "Икс" }, y: { type: "string" } },
      },
    },
  },
  ui,
);

test("a step's schema is flat, in the step's order", () => {
  const schema = projectSchema(form, section);
  expect(Object.keys(schema.properties ?? {})).toEqual(["/b/y", "/a", "/b/x"]);
  expect(schema.required).toEqual(["/b/y", "/a"]);
  expect(schema.properties?.["/b/x"]?.title).toBe("Икс");
  expect(schema.properties?.["/b/y"]?.title).toBe("y");
});

test("a step's uiSchema follows the pointers; `*` is `items`", () => {
  expect(projectUi(ui, section)).toEqual({
    "/b/y": {},
    "/a": { items: { c: { "ui:widget": "textarea" } } },
    "/b/x": { "ui:help": "подсказка" },
  });
});

test("an order that does not name every field leaves the others to the end", () => {
  const ordered = { ...ui, fields: { "/b": { "ui:order": ["y"] }, "/a/*": { "ui:order": ["*", "c"] } } };
  expect(projectUi(ordered, { ...section, fields: ["/b", "/a"] })).toEqual({
    "/b": { "ui:order": ["y", "*"] },
    "/a": { items: { "ui:order": ["*", "c"] } },
  });
});

test("a step's data holds what is there", () => {
  expect(projectData({ b: { x: "1" } }, section.fields)).toEqual({ "/b/x": "1" });
});

test("paths of RJSF lead back to the record", () => {
  expect(pointerOfPath([])).toBe("");
  expect(pointerOfPath(["/a", 0, "c/d"])).toBe("/a/0/c~1d");
});

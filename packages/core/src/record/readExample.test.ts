import { expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { changes, datedForm, region } from "../testing/datedFiles.ts";
import { exampleForm } from "./exampleForm.ts";
import { readExamples } from "./readExample.ts";

const $schema = "x/example.schema.json";
const where = (...files: readonly (readonly [string, object])[]) =>
  readExamples(Object.fromEntries(files)).map(({ file: _, level: __, ...example }) => example);

test.each([
  ["forms/a/examples/x.json", { form: "a", name: "x" }],
  ["forms/a/editions/2023/examples/x.json", { form: "a", name: "x", edition: "2023" }],
  ["forms/regions/r/a/examples/x.json", { form: "a", name: "x", region: "r" }],
  [
    "forms/regions/r/a/editions/2023+1/examples/x.json",
    { form: "a", name: "x", region: "r", edition: "2023+1" },
  ],
])("%s", (path, example) => expect(where([path, { b: 1 }])).toEqual([{ ...example, data: { b: 1 } }]));

test("what the example itself says goes before its folder", () => {
  const wrapped = { $schema, edition: "2022", region: "q", data: {} };
  expect(where(["forms/regions/r/a/editions/2023/examples/x.json", wrapped])).toEqual([
    { form: "a", name: "x", region: "q", edition: "2022", data: {} },
  ]);
});

test("is no example elsewhere", () => {
  expect(where(["forms/common/examples/x.json", {}], ["forms/a/b/examples/x.json", {}])).toEqual([]);
});

test("is checked by the form of its edition, as its region had it last", () => {
  const catalogue = createCatalogue({
    ...datedForm({ "2023": undefined, "2024": "2024-01-01" }),
    ...region("north"),
    "forms/regions/north/small/editions/2023+1.overlay.json": changes("1"),
    "forms/regions/north/small/editions/2023+2.overlay.json": changes("2", {
      "x-effectiveFrom": "2023-05-05",
    }),
  });
  const edition = (edition?: string, place?: string) => {
    const more = { ...(edition && { edition }), ...(place && { region: place }) };
    const example = { file: "", name: "", form: "small", level: "final", data: {}, ...more } as const;
    return exampleForm(catalogue, example).definition.edition;
  };
  expect([edition(), edition("2023"), edition("2023", "north"), edition("2023+1", "north")]).toEqual([
    "2024",
    "2023",
    "2023+2",
    "2023+1",
  ]);
});

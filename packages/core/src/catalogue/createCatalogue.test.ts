import { describe, expect, test } from "vitest";
import { DefinitionError } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { UnknownFormError, UnknownRegionError } from "./catalogueErrors.ts";
import { createCatalogue } from "./createCatalogue.ts";
import { UnreadableFile } from "./definitionFiles.ts";

const region = { id: "north", name: { nominative: "Север" }, bodies: { a: { name: "Орган" } } };
const city = { id: "city", extends: "north", name: { nominative: "Город" }, forms: { enable: [] } };
const files = smallFiles(
  { properties: { a: { type: "string", title: "А" } } },
  {
    "forms/regions/north/region.json": region,
    "forms/regions/city/region.json": city,
    "forms/regions/city/own/form.json": { id: "own", title: "Своя" },
    "forms/regions/city/own/schema.json": { type: "object" },
    "templates/small.hbs": "<h1></h1>",
    "forms/regions/north/small.hbs": "<h2></h2>",
  },
  { parameters: { days: { title: "Дней", value: 10 } } },
);
const catalogue = createCatalogue(files);

describe("a catalogue", () => {
  test("lists regions and forms", () => {
    expect(catalogue.regions).toEqual([
      { id: "city", title: "Город" },
      { id: "north", title: "Север" },
    ]);
    expect(catalogue.forms()).toEqual([{ id: "small", title: "Малая форма", edition: "1" }]);
    expect(catalogue.forms("north").map((form) => form.id)).toEqual(["small"]);
    expect(catalogue.forms("city")).toEqual([{ id: "own", title: "Своя", edition: "1", region: "city" }]);
  });

  test("resolves a form with the region's data and the nearest template", () => {
    const form = catalogue.resolve("small", "north");
    expect(form.region).toEqual(region);
    expect(form.parameters).toEqual({ days: 10 });
    expect(form.sources.template).toBe("forms/regions/north/small.hbs");
    expect(catalogue.resolve("small").sources.template).toBe("templates/small.hbs");
    expect(catalogue.resolve("own", "city").region?.bodies).toEqual(region.bodies);
  });

  test("a form is compiled once", () => {
    expect(catalogue.form("small")).toBe(catalogue.form("small"));
  });

  test("what is not there is named, with what was probably meant", () => {
    expect(() => catalogue.resolve("smal")).toThrow(UnknownFormError);
    expect(() => catalogue.resolve("smal")).toThrow("Возможно, имелось в виду «small».");
    expect(() => catalogue.resolve("small", "nroth")).toThrow(UnknownRegionError);
    expect(() => catalogue.resolve("small", "../north")).toThrow(UnknownRegionError);
    expect(() => catalogue.resolve("small", "city")).toThrow("Формы «small» в регионе «city» нет.");
  });

  test("a broken file stops the form that needs it, and nothing else", () => {
    const broken = createCatalogue({
      ...files,
      "forms/small/schema.json": new UnreadableFile("Строка 3, столбец 7: лишняя запятая."),
    });
    expect(broken.forms().length).toBe(1);
    expect(() => broken.form("small")).toThrow(DefinitionError);
    expect(() => broken.form("small")).toThrow(
      "forms/small/schema.json#: Файл не читается. Строка 3, столбец 7: лишняя запятая.",
    );
  });

  test("a form with a rule that could never speak is not used", () => {
    const schema = {
      type: "object",
      "x-rules": [{ id: "R-1", rule: "record.b == 1", message: "м" }],
      properties: { a: { title: "А", type: "string" } },
    };
    const broken = createCatalogue({ ...files, "forms/small/schema.json": schema });
    expect(() => broken.form("small")).toThrow(
      "forms/small/schema.json#/x-rules/0/rule: Правило R-1: Поля «b» здесь нет.",
    );
  });

  test("regions that extend each other in a circle are refused", () => {
    const circle = createCatalogue({
      ...files,
      "forms/regions/north/region.json": { ...region, extends: "city" },
    });
    expect(() => circle.resolve("small", "north")).toThrow("по кругу");
  });

  test("a region that stands on one that is not there is refused, by its file", () => {
    const lost = createCatalogue({
      ...files,
      "forms/regions/north/region.json": { ...region, extends: "sity" },
    });
    expect(() => lost.resolve("small", "north")).toThrow(
      "forms/regions/north/region.json#/extends: Региона «sity», на котором стоит этот, нет. Возможно, имелось в виду «city».",
    );
  });

  test("tells which forms a form can be filled from, in each region", () => {
    const rows = [{ to: "/a", value: "source.a" }];
    const added = { target: "$.form.prefill", description: "д", update: [{ from: "other", rows }] };
    const overlay = { overlay: "1.1.0", info: { title: "t", version: "1" }, actions: [added] };
    const linked = createCatalogue({
      ...smallFiles(
        { properties: { a: { type: "string", title: "А" } } },
        {},
        {
          prefill: [{ from: "small", rows }],
        },
      ),
      "forms/regions/north/region.json": region,
      "forms/regions/north/small.overlay.json": overlay,
    });
    expect(linked.forms()[0]?.prefillFrom).toEqual(["small"]);
    expect(linked.forms("north")[0]?.prefillFrom).toEqual(["small", "other"]);
    expect(linked.resolve("small").prefill).toEqual([{ from: "small", rows }]);
  });
});

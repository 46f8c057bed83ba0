import { describe, expect, test } from "vitest";
import { checkDefinitions } from "../lint/checkDefinitions.ts";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { LackingRegionError, UnknownFormError } from "./catalogueErrors.ts";
import { createCatalogue } from "./createCatalogue.ts";

const slots = [
  { pointer: "/partners/centre", title: "Центр", required: true },
  { pointer: "/acts/order/number", title: "Номер приказа" },
];

function regionFile(id: string, data: object = {}) {
  return { [`forms/regions/${id}/region.json`]: { id, name: { nominative: `Край ${id}` }, ...data } };
}

const files = smallFiles(
  { properties: { a: { type: "string", title: "А" } } },
  {
    ...regionFile("bare"),
    ...regionFile("empty", { partners: {} }),
    ...regionFile("naming", { forms: { enable: ["small"] } }),
    ...regionFile("whole", { partners: { centre: { name: "Центр" } }, forms: { enable: ["small"] } }),
    ...regionFile("heir", { extends: "whole" }),
  },
  { regionSlots: slots },
);
const catalogue = createCatalogue(files);

describe("a form that needs data of the region", () => {
  test("is offered without a region, and where they are", () => {
    expect(catalogue.forms().map(({ id }) => id)).toEqual(["small"]);
    expect(catalogue.forms("whole").map(({ id }) => id)).toEqual(["small"]);
    expect(catalogue.forms("heir").map(({ id }) => id)).toEqual(["small"]);
    expect(catalogue.form("small", "heir").definition.id).toBe("small");
  });

  test.each(["bare", "empty", "naming"])("is not offered in «%s», and it is said why", (region) => {
    expect(catalogue.forms(region)).toEqual([]);
    expect(() => catalogue.form("small", region)).toThrow(LackingRegionError);
    expect(() => catalogue.resolve("small", region)).toThrow(UnknownFormError);
    expect(() => catalogue.resolve("small", region)).toThrow(
      `Формы «small» в регионе «Край ${region}» нет: в данных региона не хватает: «Центр» (/partners/centre). Добавьте их в region.json.`,
    );
  });

  test("a region that names it all the same is told, another is not", () => {
    expect(checkDefinitions(files, { today: "2024-12-01" }).map(describeFinding)).toEqual([
      "forms/regions/naming/region.json#/forms/enable/0: Форма «small» включена, а в данных региона не хватает: " +
        "«Центр» (/partners/centre). Добавьте их или уберите форму из списка.",
    ]);
  });
});

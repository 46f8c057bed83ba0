import { expect, test } from "vitest";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const entry = {
  action: { target: "$.schema.properties.gone", description: "Телефон короче", update: {} },
  status: "conflict",
  reason: "Того, что меняет регион, в новой редакции нет.",
};
const overlay = {
  overlay: "1.1.0",
  info: { title: "Изменения", version: "1" },
  actions: [{ target: "$.form", description: "Название", update: { title: "Другая форма" } }],
  "x-pending": [entry],
};
const region = { id: "north", name: { nominative: "Север" } };

test("a change that waits for a decision is an error, and nothing else is wrong with the form", () => {
  const files = smallFiles(
    { properties: { a: { type: "string", title: "А" } } },
    { "forms/regions/north/region.json": region, "forms/regions/north/small.overlay.json": overlay },
  );
  expect(checkDefinitions(files, { today: "2024-12-01" })).toEqual([
    {
      severity: "error",
      file: "forms/regions/north/small.overlay.json",
      pointer: "/x-pending/0",
      reason:
        "Изменение «Телефон короче» не перенесено на новую редакцию. Того, что меняет регион, в новой редакции нет.",
      mend: "Решите, нужно ли оно: поправьте и перенесите из x-pending в actions или уберите из x-pending.",
    },
  ]);
});

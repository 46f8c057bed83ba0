import { describe, expect, test } from "vitest";
import type { JsonObject } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { compareRegions } from "./compareRegions.ts";
import { describeRegion } from "./describeRegion.ts";
import { regionOverviews } from "./regionOverviews.ts";

const text = (title: string) => ({ type: "string", title });
const act = (number: string) => ({
  acts: { order: { number, verify: true } },
  bodies: { a: { name: "Орган" } },
});

function overlay(actions: readonly JsonObject[], more: JsonObject = {}): JsonObject {
  return { overlay: "1.1.0", info: { title: "t", version: "1" }, ...more, actions };
}

const days = (value: number): JsonObject => ({
  target: "$.form.parameters.days",
  description: "Срок",
  "x-basis": "п. 5 приказа",
  update: { value },
});

const files = smallFiles(
  { properties: { phone: text("Телефон"), note: text("Примечание") } },
  {
    "forms/small/ui.json": { sections: [{ id: "s", title: "Главное", fields: ["/phone", "/note"] }] },
    "forms/partner/form.json": {
      id: "partner",
      title: "Форма с партнёром",
      regionSlots: [{ pointer: "/partners/p/name", title: "Партнёр", required: true }],
    },
    "forms/partner/schema.json": { type: "object", properties: { a: text("А") } },
    "forms/regions/north/region.json": { id: "north", name: { nominative: "Север" }, ...act("1") },
    "forms/regions/north/small.overlay.json": overlay([
      {
        target: "$.schema",
        description: "Телефон нужен для связи",
        "x-basis": "п. 4 приказа",
        "x-verify": true,
        update: { required: ["phone"] },
      },
      {
        target: "$.schema.properties",
        description: "Город",
        "x-sample": true,
        update: { town: text("Город") },
      },
      { target: "$.ui.sections[0].fields", description: "Город на экране", update: ["/town"] },
      days(7),
    ]),
    "forms/regions/north/own/form.json": { id: "own", title: "Своя форма" },
    "forms/regions/north/own/schema.json": { type: "object", properties: { a: text("А") } },
    "forms/regions/city/region.json": { id: "city", extends: "north", name: { nominative: "Город" } },
    "forms/regions/city/small.overlay.json": overlay(
      [days(5), { target: "$.form.parameters.days", description: "Без перемен", update: { value: 5 } }],
      {
        "x-pending": [
          { action: { target: "$.a", description: "Старое" }, status: "conflict", reason: "Того нет." },
        ],
      },
    ),
    "forms/regions/south/region.json": {
      id: "south",
      name: { nominative: "Юг" },
      ...act("2"),
      forms: { enable: ["small"] },
    },
    "forms/regions/south/small.overlay.json": overlay([days(3)]),
  },
  {
    parameters: { days: { title: "Срок", value: 10, unit: "дней" } },
    regionSlots: [
      { pointer: "/acts/order/number", title: "Номер акта" },
      { pointer: "/bodies/a/name", title: "Орган" },
    ],
  },
);

describe("what a region does with the forms", () => {
  test("sentences stand at the action that caused them, with its ground", () => {
    const { forms } = describeRegion(files, "north");
    expect(forms.map(({ id, edition }) => [id, edition])).toEqual([["small", "1+1"]]);
    expect(
      forms[0]?.changes.map(({ number, basis, sentences, partOf, sample, verify }) => ({
        number,
        basis,
        sentences: sentences.map((sentence) => sentence.text),
        partOf,
        mark: sample ? "sample" : verify ? "verify" : undefined,
      })),
    ).toEqual([
      { number: 1, basis: "п. 4 приказа", sentences: ["Поле «Телефон» стало обязательным"], mark: "verify" },
      {
        number: 2,
        sentences: ["Добавлено поле «Город»: текст, необязательное – в конце раздела «Главное»"],
        mark: "sample",
      },
      { number: 3, sentences: [], partOf: 2 },
      { number: 4, basis: "п. 5 приказа", sentences: ["Срок: 7 дней вместо 10"] },
    ]);
  });

  test("its own forms, the ones it leaves as they are and the ones it cannot use", () => {
    const { own, unused, unchanged } = describeRegion(files, "north");
    expect(own).toEqual([{ id: "own", title: "Своя форма" }]);
    expect(unchanged).toEqual([]);
    expect(unused).toEqual([
      { id: "partner", title: "Форма с партнёром", reason: expect.stringContaining("«Партнёр»") },
    ]);
  });

  test("changes of a region above come first; one that is overridden, or changes nothing, says so", () => {
    const { extends: above, forms } = describeRegion(files, "city", "small");
    expect(above).toEqual(["Север"]);
    const changes = forms[0]?.changes ?? [];
    expect(changes.map(({ effect }) => effect)).toEqual([
      undefined,
      undefined,
      undefined,
      "undone",
      undefined,
      "none",
    ]);
    expect(changes[4]?.sentences.map((sentence) => sentence.text)).toEqual(["Срок: 5 дней вместо 10"]);
    expect(forms[0]?.pending).toHaveLength(1);
  });

  test("a change that cannot be applied is a fault of its form, and hides nothing else", () => {
    const broken = overlay([{ target: "$.schema.properties.gone", description: "Нет такого", remove: true }]);
    const described = describeRegion({ ...files, "forms/regions/north/small.overlay.json": broken }, "north");
    expect(described.forms[0]?.faults?.[0]).toMatchObject({
      file: "forms/regions/north/small.overlay.json",
      pointer: "/actions/0",
    });
    expect(described.own).toHaveLength(1);
  });

  test("a change that leaves no form is told, unless the next one mends it", () => {
    const wrong = { target: "$.schema", description: "Не список", update: { required: 5 } };
    const mended = { target: "$.schema.required", description: "Убрать", remove: true };
    const of = (...actions: JsonObject[]) => {
      const changed = { ...files, "forms/regions/north/small.overlay.json": overlay(actions) };
      return describeRegion(changed, "north", "small").forms[0];
    };
    expect(of(wrong)?.faults).toHaveLength(1);
    expect(of(wrong, mended)?.changes.map(({ effect }) => effect)).toEqual(["none", "none"]);
  });

  test("a form or a region that is not there is named", () => {
    expect(() => describeRegion(files, "nroth")).toThrow("Возможно, имелось в виду «north».");
    expect(() => describeRegion(files, "north", "smal")).toThrow("Возможно, имелось в виду «small».");
  });
});

describe("two regions", () => {
  test("what only one has, what only one changes, and what both change differently", () => {
    const compared = compareRegions(files, "north", "south");
    expect([compared.onlyA, compared.onlyB]).toEqual([[{ id: "own", title: "Своя форма" }], []]);
    const [form] = compared.forms;
    expect(form?.onlyA).toEqual([
      { text: "Поле «Телефон» стало обязательным", basis: "п. 4 приказа", verify: true },
      { text: "Добавлено поле «Город»: текст, необязательное – в конце раздела «Главное»", sample: true },
    ]);
    expect(form?.onlyB).toEqual([]);
    expect(form?.different).toEqual([{ title: "Параметр «Срок»", a: "7 дней", b: "3 дней" }]);
  });

  test("data that the forms take, where they differ", () => {
    expect(compareRegions(files, "north", "south").data).toEqual([{ title: "Номер акта", a: "1", b: "2" }]);
  });

  test("a region and itself are the same", () => {
    const { onlyA, onlyB, forms, data } = compareRegions(files, "north", "north");
    expect([onlyA, onlyB, forms, data]).toEqual([[], [], [], []]);
  });

  test("one form only; one that neither has is a mistake", () => {
    expect(compareRegions(files, "north", "south", "own").onlyA).toHaveLength(1);
    expect(compareRegions(files, "north", "south", "own").forms).toEqual([]);
    expect(() => compareRegions(files, "north", "south", "smal")).toThrow("«small»");
  });
});

test("regions at a glance", () => {
  expect(regionOverviews(files)).toEqual([
    {
      id: "city",
      title: "Город",
      extends: "north",
      forms: ["own", "small"],
      own: [],
      changes: 2,
      changedForms: 1,
      pending: 1,
      verify: 0,
      sample: 0,
    },
    {
      id: "north",
      title: "Север",
      forms: ["own", "small"],
      own: ["own"],
      changes: 4,
      changedForms: 1,
      pending: 0,
      verify: 2,
      sample: 1,
    },
    {
      id: "south",
      title: "Юг",
      forms: ["small"],
      own: [],
      changes: 1,
      changedForms: 1,
      pending: 0,
      verify: 1,
      sample: 0,
    },
  ]);
});

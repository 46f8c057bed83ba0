import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { JsonObject } from "../model/index.ts";
import { type RegionalCase, regionalFiles } from "../testing/regionalFiles.ts";
import { marksOfFiles } from "./marksOfFiles.ts";

const schema = { properties: { name: { type: "string", title: "Имя" } } };
const region = {
  acts: {
    order: { number: "1", verify: true, note: "Сверьте с подлинником.", source: "скан" },
    rule: { number: "2" },
  },
  registers: {
    providers: {
      items: [{ name: "А" }, { name: "Б", sample: true }, { name: "В", sample: true }],
    },
  },
};
const file = "forms/regions/north/region.json";
const regionSlots = [
  { pointer: "/acts/order/number", title: "номер приказа" },
  { pointer: "/acts/order/date", title: "дата приказа" },
  { pointer: "/acts/rule/number", title: "номер правил" },
  { pointer: "/registers/providers/items", title: "реестр поставщиков" },
  { pointer: "/bodies/none/name", title: "орган" },
];

function marksIn(changes: Partial<RegionalCase> = {}, place: string | undefined = "north") {
  const manifest = { regionSlots } as unknown as JsonObject;
  const files = regionalFiles({ schema, region, manifest, ...changes });
  return createCatalogue(files).resolve("small", place).marks;
}

describe("marks of a form in a region", () => {
  test("on a value, above it and in the items of a register, once for each title", () => {
    const order = {
      kind: "verify",
      note: "Сверьте с подлинником.",
      source: "скан",
      file,
      pointer: "/acts/order",
    };
    expect(marksIn()).toEqual([
      { ...order, title: "номер приказа" },
      { ...order, title: "дата приказа" },
      { kind: "sample", title: "реестр поставщиков", file, pointer: "/registers/providers/items/1" },
    ]);
  });

  test("none that the form does not use, none without a region, none when all is sure", () => {
    expect(marksIn({ manifest: {} })).toBeUndefined();
    expect(createCatalogue(regionalFiles({ schema, region })).resolve("small").marks).toBeUndefined();
    expect(marksIn({ region: {} })).toBeUndefined();
  });

  test("of the whole region, and where a region above has them", () => {
    const extra = {
      "forms/regions/city/region.json": {
        id: "city",
        extends: "north",
        name: { nominative: "Город" },
        sample: true,
        note: "Выдуман.",
      },
    };
    expect(marksIn({ extra }, "city")).toEqual([
      {
        kind: "sample",
        title: "Все данные региона «Город»",
        note: "Выдуман.",
        file: "forms/regions/city/region.json",
        pointer: "",
      },
      ...(marksIn() ?? []),
    ]);
  });

  test("of changes, one by one and all of a file", () => {
    const overlay = {
      overlay: "1.1.0",
      info: { title: "Изменения", version: "1", description: "По проекту акта.", "x-verify": true },
      actions: [
        {
          target: "$.form",
          description: "Другой срок",
          update: {},
          "x-sample": true,
          "x-source": "наше чтение",
        },
        { target: "$.form", description: "Без пометки", update: {} },
      ],
    };
    const at = "forms/regions/north/small.overlay.json";
    expect(marksIn({ region: {}, extra: { [at]: overlay } })).toEqual([
      { kind: "verify", title: "Изменения", note: "По проекту акта.", file: at, pointer: "/info" },
      { kind: "sample", title: "Другой срок", source: "наше чтение", file: at, pointer: "/actions/0" },
    ]);
  });
});

test("marks of all files, by what the format calls the values", () => {
  const titles = marksOfFiles(regionalFiles({ schema, region: { ...region, sample: true } })).map(
    ({ kind, title, pointer }) => `${kind} ${pointer} ${title}`,
  );
  expect(titles).toEqual([
    "sample  Все данные региона «Север»",
    "verify /acts/order Акт «order»",
    "sample /registers/providers/items/1 Запись реестра «Б»",
    "sample /registers/providers/items/2 Запись реестра «В»",
  ]);
});

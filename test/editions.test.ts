import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue, type FormRecord } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import type { Printer } from "@formulyar/documents";
import { createApp } from "@formulyar/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeWorld, fakeWorld } from "../packages/cli/src/testing/fakeWorld.ts";
import { datedDefinitions } from "./support/datedDefinitions.ts";

/**
 * A form through the years, as those live it who keep it: cases of the old rules, a new edition, a change of a region,
 * and records that go from one to the other. Everything by the same commands and addresses that people use.
 */
let world: FakeWorld;
const day = "2025-03-01";
const record: FormRecord = {
  form: "home-visit",
  region: "north",
  edition: "2024-01-01+1",
  data: {
    registration: { date: "2024-05-05" },
    name: "Образцова Анна Петровна",
    phone: "+79000000000",
    reason: "illness",
    helpers: [{ who: "Примеров Иван Сергеевич", kin: "брат" }, { who: "Сосед" }],
    district: "Заречный",
  },
};

beforeAll(async () => {
  world = await fakeWorld(datedDefinitions);
  await world.write("record.json", record);
  expect(await world.formulyar("check")).toMatchObject({ code: 0 });
  const printed = await world.formulyar("render home-visit record.json --format html");
  await world.write("printed.html", printed.out);

  // The new edition: the old one is put aside, then the form is changed, and it is said where the values go.
  expect(await world.formulyar("edition home-visit 2025-01-01 --from 2025-01-01")).toMatchObject({
    code: 0,
    err: "",
  });
  for (const [path, content] of Object.entries(nextEdition)) await world.write(path, content);
}, 60_000);
afterAll(() => world.remove());

const text = (title: string) => ({ type: "string", title });
const nextEdition = {
  "forms/home-visit/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    properties: {
      registration: { $ref: "../common/registration.json" },
      person: {
        type: "object",
        title: "Заявитель",
        properties: {
          last: text("Фамилия"),
          first: text("Имя"),
          middle: text("Отчество"),
          phone: text("Телефон"),
        },
      },
      reason: {
        title: "Причина",
        oneOf: [
          { const: "health", title: "состояние здоровья" },
          { const: "other", title: "другая" },
        ],
      },
      place: text("Место"),
      helpers: {
        type: "array",
        title: "Помощники",
        items: { type: "object", properties: { name: text("Кто помогает") } },
      },
    },
  },
  "forms/home-visit/ui.json": {
    sections: [
      {
        id: "all",
        title: "Визит",
        slot: "all",
        fields: ["/registration", "/person", "/reason", "/place", "/helpers"],
      },
    ],
  },
  "forms/home-visit/migration.json": {
    from: "2024-01-01",
    steps: [
      { split: "/name", separator: " ", to: ["/person/last", "/person/first", "/person/middle"] },
      { move: "/phone", to: "/person/phone", description: "Телефон теперь рядом с именем." },
      { move: "/helpers/*/who", to: "/helpers/*/name" },
      { map: "/reason", values: { illness: "health" } },
      { default: "/place", value: "на дому" },
    ],
  },
  "forms/home-visit/examples/full.json": { registration: { date: "2025-05-05" }, place: "в учреждении" },
  "templates/home-visit.hbs": '<h1>Лист 2025 года</h1>{{slot "all"}}',
  "forms/common/registration.json": {
    type: "object",
    title: "Регистрация",
    properties: { date: { type: "string", format: "date", title: "Когда зарегистрировано" } },
  },
  "forms/regions/north/home-visit/editions/2024-01-01+1.overlay.json":
    datedDefinitions["forms/regions/north/home-visit.overlay.json"],
  "forms/regions/north/home-visit.overlay.json": {
    overlay: "1.1.0",
    info: { title: "Изменения области", version: "2" },
    "x-base": "2025-01-01",
    "x-effectiveFrom": "2025-02-01",
    actions: [
      { target: "$.schema.properties.place", description: "Другие слова", update: { title: "Место визита" } },
    ],
  },
};

const paper: Printer = {
  print: async () => new Uint8Array(),
  layOut: () => Promise.reject(new Error("this printer has no browser")),
  close: async () => undefined,
};
const app = async () =>
  createApp({
    catalogue: createCatalogue(await readDefinitions(world.folder)),
    printer: paper,
    today: () => day,
  });
const post = async (path: string, body: unknown) =>
  (await app()).request(`/api/v1/forms/home-visit/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("after a new edition and new changes of a region", () => {
  test("all definitions are right: both editions, in the region and without", async () => {
    expect(await world.formulyar("check")).toEqual({ code: 0, out: "Определения в порядке.\n", err: "" });
  });

  test("an old record is as it was: its checks, its document, word for word", async () => {
    expect(await world.formulyar("validate home-visit record.json")).toMatchObject({ code: 0 });
    const { out } = await world.formulyar("render home-visit record.json --format html");
    expect(out).toMatch(/Лист 2024.года/u);
    expect(out).toContain("Заречный");
    expect(out).toBe(await readFile(join(world.folder, "printed.html"), "utf8"));
  });

  test("the day of the case decides about a new record", async () => {
    const edition = async (date: string, region: string) => {
      const answer = await (await app()).request(
        `/api/v1/forms/home-visit?caseDate=${date}${region && `&region=${region}`}`,
      );
      return ((await answer.json()) as { edition: string }).edition;
    };
    expect(await edition("2024-12-31", "north")).toBe("2024-01-01+1");
    expect(await edition("2025-01-31", "north")).toBe("2025-01-01");
    expect(await edition("2025-02-01", "north")).toBe("2025-01-01+2");
    expect(await edition("2025-02-01", "")).toBe("2025-01-01");
    const html = await post("render?format=html&region=north", {
      data: { registration: { date: "2025-02-03" } },
    });
    expect(await html.text()).toContain("Место визита");
  });

  test("a record goes over: by the command and by HTTP the same, and nothing is lost", async () => {
    const { out } = await world.formulyar("migrate home-visit record.json --case-date 2025-02-03 --json");
    const answer = await post("migrate?caseDate=2025-02-03", { data: record, on: day });
    const told = JSON.parse(out);
    expect(await answer.json()).toEqual(told);
    expect(told).toEqual({
      record: {
        form: "home-visit",
        region: "north",
        edition: "2025-01-01+2",
        data: {
          registration: { date: "2024-05-05" },
          person: { last: "Образцова", first: "Анна", middle: "Петровна", phone: "+79000000000" },
          reason: "health",
          place: "на дому",
          helpers: [{ name: "Примеров Иван Сергеевич" }, { name: "Сосед" }],
        },
        kept: told.kept,
      },
      done: [
        "Поле «ФИО» разделено на «Фамилия», «Имя» и «Отчество».",
        "Поле «Телефон» перенесено в группу «Заявитель». Телефон теперь рядом с именем.",
        "Поле «Помощник» перенесено в «Кто помогает».",
        "Поле «Причина»: «болезнь» заменено на «состояние здоровья».",
        "В поле «Место визита» поставлено «на дому».",
      ],
      kept: [
        {
          pointer: "/district",
          title: "Район",
          value: "Заречный",
          reason: "В этой редакции формы такого поля нет.",
        },
        {
          pointer: "/helpers/0/kin",
          title: "Кем приходится (строка 1)",
          value: "брат",
          reason: "В этой редакции формы такого поля нет.",
        },
      ],
    });
    await world.write("carried.json", told.record);
    expect(await world.formulyar("validate home-visit carried.json")).toMatchObject({ code: 0 });
    expect((await world.formulyar("render home-visit carried.json --format html")).out).toMatch(
      /Лист 2025.года/u,
    );
  });

  test("and back again: what waited returns to its place", async () => {
    const there = JSON.parse((await world.formulyar("migrate home-visit record.json --to 2025-01-01+2")).out);
    await world.write("there.json", there);
    const { record: back, done } = JSON.parse(
      (await world.formulyar("migrate home-visit there.json --to 2024-01-01+1 --json")).out,
    );
    expect(back.data).toMatchObject({ registration: { date: "2024-05-05" }, district: "Заречный" });
    expect(done).toEqual(["Отложенное значение «Район» вернулось в «Район»."]);
    expect(JSON.stringify(back.kept)).toContain("Образцова");
  });
});

import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue, type ResolvedForm } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

const manifest = `{
  "$schema": "../../packages/core/schemas/form.schema.json",
  "id": "visit",
  "title": "Визит «на дом»",
  "edition": "2024-01-01",
  "effectiveFrom": "2024-01-01",
  "legalBasis": ["п. 1 Порядка", "п. 2 Порядка"],
  "parameters": { "minAge": { "$ref": "../common/parameters.json#/minAge" } },
  "texts": { "edition": { "title": "Редакция", "text": "Слова" } }
}
`;
const definitions = {
  "forms/common/person.json": {
    type: "object",
    title: "Лицо",
    properties: { name: { $ref: "text.json" } },
    required: ["name"],
  },
  "forms/common/text.json": { type: "string", title: "Имя", maxLength: 10 },
  "forms/common/parameters.json": { minAge: { title: "Возраст", value: 18 } },
  "forms/visit/form.json": manifest,
  "forms/visit/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    required: ["person"],
    properties: { person: { $ref: "../common/person.json", title: "Посетитель" } },
  },
  "forms/visit/ui.json":
    '{ "$schema": "../../packages/core/schemas/ui.schema.json", "sections": [{ "id": "a", "title": "А", "fields": ["/person"] }] }',
  "forms/visit/examples/good.json": { person: { name: "Анна" } },
  "forms/visit/examples/bad.invalid.json": {
    $schema: "../../../packages/core/schemas/example.schema.json",
    data: { person: {} },
    problems: [{ path: "/person/name", rule: "required" }],
  },
  "forms/visit/migration.json": { from: "2023", steps: [] },
  "forms/visit/editions/2023/form.json": { id: "visit", title: "Визит", edition: "2023" },
  "forms/visit/editions/2023/schema.json": {
    type: "object",
    properties: { a: { type: "string", title: "А" } },
  },
  "forms/visit/editions/2023/template.hbs": '{{line "/a"}}',
  "forms/regions/sample/visit/editions/2023.hbs": '{{line "/a"}}',
  "templates/visit.hbs": '<h1>Прежний лист</h1>{{line "/person"}}',
  "templates/visit.css": "h1 { color: black }",
  "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
  "forms/regions/sample/visit.hbs": '<h1>Лист области</h1>{{line "/person"}}',
};

let world: FakeWorld;
beforeEach(async () => {
  world = await fakeWorld(definitions);
});
afterEach(() => world.remove());

const start = "edition visit 2025-01-01 --from 2025-01-01";
const read = (path: string) => readFile(join(world.folder, path), "utf8");
const catalogueNow = async () => createCatalogue(await readDefinitions(world.folder));

describe("edition", () => {
  it("puts the current edition aside and begins a new one", async () => {
    const { code, out, err } = await world.formulyar(start);
    expect([code, err]).toEqual([0, ""]);
    const kept = "forms/visit/editions/2024-01-01";
    expect(
      out
        .split("\n")
        .filter((line) => line.startsWith("  forms"))
        .toSorted(),
    ).toEqual([
      "  forms/regions/sample/visit/editions/2024-01-01.hbs",
      `  ${kept}/examples (2 файла)`,
      `  ${kept}/form.json`,
      `  ${kept}/migration.json`,
      `  ${kept}/schema.json`,
      `  ${kept}/template.css`,
      `  ${kept}/template.hbs`,
      `  ${kept}/ui.json`,
    ]);
    expect(out).toMatch(/^Прежняя редакция от 01\.01\.2024 сохранена:\n/);
    expect(out).toContain("Новая редакция от 01.01.2025 действует с 01.01.2025: forms/visit/form.json\n");
    expect(await world.formulyar("check")).toEqual({ code: 0, out: "Определения в порядке.\n", err: "" });
  });

  it("broken off before the new edition began, it is run again; what was being written is not read", async () => {
    await world.formulyar(start);
    await world.write("forms/visit/form.json", manifest);
    await world.write("forms/visit/editions/.2024-01-01.7.tmp/form.json", manifest);
    expect((await world.formulyar(start)).err).toBe("");
    expect(await world.formulyar("check")).toEqual({ code: 0, out: "Определения в порядке.\n", err: "" });
  });

  it("changes in form.json only the name and the day", async () => {
    await world.formulyar(start);
    expect(await read("forms/visit/form.json")).toBe(
      manifest
        .replace('"edition": "2024-01-01"', '"edition": "2025-01-01"')
        .replace('"effectiveFrom": "2024-01-01"', '"effectiveFrom": "2025-01-01"'),
    );
    expect(await readdir(join(world.folder, "forms/visit"))).not.toContain("migration.json");
  });

  it("nothing that changes later reaches the edition that was put aside", async () => {
    const before = (await catalogueNow()).resolve("visit");
    await world.formulyar(start);
    await world.write("forms/common/text.json", { type: "string", title: "Другое", maxLength: 3 });
    await world.write("forms/common/parameters.json", { minAge: { title: "Возраст", value: 21 } });
    await world.write("templates/visit.hbs", "<h1>Новый лист</h1>");
    await world.write("forms/regions/sample/visit.hbs", "<h1>Новый лист области</h1>");
    await world.write("forms/visit/ui.json", { sections: [{ id: "b", title: "Б", fields: ["/person"] }] });
    const now = await catalogueNow();
    const kept = now.resolve("visit", undefined, { edition: "2024-01-01" });
    const comparable = ({ ui, sources: _, ...form }: ResolvedForm) => ({ ...form, sections: ui.sections });
    expect(comparable(kept)).toEqual(comparable(before));
    expect(now.resolve("visit").parameters).toEqual({ minAge: 21 });
    const html = async (where: string) =>
      (await world.formulyar(`render visit --edition 2024-01-01 ${where} --format html`)).out;
    expect(await html("")).toContain("Прежний лист");
    expect(await html("")).toContain("h1 { color: black }");
    expect(await html("--region sample")).toContain("Лист области");
    expect(await read("forms/visit/editions/2024-01-01/schema.json")).not.toContain("$ref");
  });

  it("paths to the schemas of the format lead to the same files", async () => {
    await world.formulyar(start);
    const $schema = async (path: string) =>
      JSON.parse(await read(`forms/visit/editions/2024-01-01/${path}`)).$schema;
    expect(await $schema("form.json")).toBe("../../../../packages/core/schemas/form.schema.json");
    expect(await $schema("schema.json")).toBe("../../../../packages/core/schemas/definition.schema.json");
    expect(await $schema("ui.json")).toBe("../../../../packages/core/schemas/ui.schema.json");
    expect(await $schema("examples/bad.invalid.json")).toBe(
      "../../../../../packages/core/schemas/example.schema.json",
    );
  });

  it("a form without an edition gets one", async () => {
    await world.write("forms/bare/form.json", { id: "bare", title: "Без редакции" });
    await world.write("forms/bare/schema.json", {
      type: "object",
      properties: { a: { type: "string", title: "А" } },
    });
    await world.formulyar("edition bare 2 --from 2025-01-01");
    expect(JSON.parse(await read("forms/bare/form.json"))).toEqual({
      id: "bare",
      title: "Без редакции",
      edition: "2",
      effectiveFrom: "2025-01-01",
    });
    expect(JSON.parse(await read("forms/bare/editions/1/form.json"))).toMatchObject({ edition: "1" });
    expect((await world.formulyar("check")).code).toBe(0);
  });

  it("a region's own form stays in the region", async () => {
    const own = "forms/regions/sample/own";
    await world.write(`${own}/form.json`, { id: "own", title: "Своя", edition: "1" });
    await world.write(`${own}/schema.json`, {
      $schema: "../../../../packages/core/schemas/definition.schema.json",
      type: "object",
      properties: { person: { $ref: "../../../common/person.json" } },
    });
    await world.write("forms/regions/sample/own.hbs", '<h1>Своя</h1>{{line "/person"}}');
    expect((await world.formulyar("edition own 2 --from 2025-01-01 --region sample")).code).toBe(0);
    expect(await readdir(join(world.folder, own, "editions/1"))).toEqual([
      "form.json",
      "schema.json",
      "template.hbs",
    ]);
    expect(await world.formulyar("check")).toEqual({ code: 0, out: "Определения в порядке.\n", err: "" });
  });
});

describe("refused, and nothing is changed", () => {
  it.each([
    ["edition visit 2025-01-01", "Не указан день, с которого действует новая редакция: --from."],
    ["edition visit 2025-01-01 --from 2025-02-30", "нужна дата вида ГГГГ-ММ-ДД"],
    ["edition visit 2024-01-01 --from 2025-01-01", "Редакция «2024-01-01» у формы уже есть."],
    ["edition visit 2023 --from 2025-01-01", "Редакция «2023» у формы уже есть."],
    ["edition visit 2025+1 --from 2025-01-01", "Название «2025+1» не подходит"],
    ["edition visit ../2025 --from 2025-01-01", "Название «../2025» не подходит"],
    [
      "edition visit 2025 --from 2024-01-01",
      "Редакция «2024-01-01» действует с 01.01.2024: новая должна действовать позже.",
    ],
    ["edition visit 2025 --from 2025-01-01 --region sample", "Форма «visit» общая"],
    ["edition vizit 2025 --from 2025-01-01", "Формы «vizit» нет."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await world.formulyar(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(await read("forms/visit/form.json")).toBe(manifest);
    expect(await readdir(join(world.folder, "forms/visit/editions"))).toEqual(["2023"]);
  });

  it("when something stands where the edition would go", async () => {
    await world.write("forms/visit/editions/2024-01-01/note.txt", "Заметка");
    const { code, err } = await world.formulyar(start);
    expect(code).toBe(2);
    expect(err).toContain("Здесь уже что-то есть, прежняя редакция не сохранена");
    expect(await read("forms/visit/form.json")).toBe(manifest);
  });

  it("when a regional copy cannot be made, what was written is taken back", async () => {
    await rm(join(world.folder, "forms/regions/sample/visit"), { recursive: true });
    await world.write("forms/regions/sample/visit", "Это не папка");
    const { code, err } = await world.formulyar(start);
    expect([code, err]).toEqual([2, expect.stringMatching(/^Не удалось сохранить редакцию: /)]);
    expect(await readdir(join(world.folder, "forms/visit/editions"))).toEqual(["2023"]);
    expect(await read("forms/visit/form.json")).toBe(manifest);
    expect(await read("forms/visit/migration.json")).toContain("2023");
  });

  it("in the definitions of the program itself, from elsewhere", async () => {
    const other = await fakeWorld({ "note.txt": "" });
    const { code, err } = await other.formulyar(start, "", { home: world.folder });
    await other.remove();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("Форма «visit» – из определений самой программы."),
    ]);
  });
});

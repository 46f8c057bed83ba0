import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionDefinitions } from "../testing/editionDefinitions.ts";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

const names = [
  "README.md",
  "definition.json",
  "package.json",
  "record.d.ts",
  "schema.json",
  "screen.json",
  "validator.d.ts",
  "validator.js",
];

let world: FakeWorld;
beforeEach(async () => {
  world = await fakeWorld({ ...editionDefinitions });
});
afterEach(() => world.remove());

const read = (path: string) => readFile(join(world.folder, path), "utf8");
const readJson = async (path: string) => JSON.parse(await read(path));

describe("a form ready-made", () => {
  it("is a folder of files that stand by themselves", async () => {
    const { code, out, err } = await world.formulyar("build visit --region sample --out made/visit");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`Собрано в «made/visit»: 8 файлов\n${names.map((name) => `  ${name}\n`).join("")}`);
    expect((await readdir(join(world.folder, "made/visit"))).toSorted()).toEqual(names);
    expect(await readdir(join(world.folder, "made"))).toEqual(["visit"]);
    const mark = { form: "visit", region: "sample", edition: "2025-01-01+2" };
    expect(await readJson("made/visit/package.json")).toMatchObject({
      name: "formulyar-visit-sample",
      version: "2025.1.1+2",
      type: "module",
      formulyar: mark,
    });
    expect(await readJson("made/visit/schema.json")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:formulyar:visit-sample:2025-01-01%2B2",
      title: "Визит",
      properties: { date: { title: "День визита" } },
    });
    expect(await readJson("made/visit/screen.json")).toMatchObject({ form: "visit", region: "sample" });
    expect(await readJson("made/visit/definition.json")).toMatchObject({
      id: "visit",
      region: { id: "sample" },
    });
    expect(await read("made/visit/record.d.ts")).toContain("export interface Visit {");
    const guide = await read("made/visit/README.md");
    expect(guide).toMatch(/^# Визит\n/);
    expect(guide).toContain("formulyar build visit --region sample --edition 2025-01-01+2 --out DIR");
    expect(guide).not.toContain(world.folder);
  });

  it("its validator runs as it is", async () => {
    await world.formulyar("build visit --out made");
    const built = await import(
      /* @vite-ignore */ pathToFileURL(join(world.folder, "made/validator.js")).href
    );
    expect(built.form).toEqual({ id: "visit", title: "Визит", edition: "2025-01-01" });
    expect(built.validate({ date: "2025-02-30" }, { level: "draft", today: "2025-03-01" })).toMatchObject({
      valid: false,
      problems: [{ path: "/date", rule: "format" }],
    });
    expect(() => built.check({}, {})).toThrow(TypeError);
  });

  it.each([
    ["build visit --edition 2024-01-01 --out made", "2024-01-01"],
    ["build visit --case-date 2024-05-01 --out made", "2024-01-01"],
    ["build visit --region sample --case-date 2025-02-10 --out made", "2025-01-01+1"],
    ["build visit --out made", "2025-01-01"],
  ])("%s: edition %s", async (line, edition) => {
    expect((await world.formulyar(line)).err).toBe("");
    expect((await readJson("made/package.json")).formulyar.edition).toBe(edition);
  });

  it("is replaced whole by a later one, and equal when nothing has changed", async () => {
    await mkdir(join(world.folder, "made"));
    await world.formulyar("build visit --out made");
    const before = await Promise.all(names.map((name) => read(`made/${name}`)));
    await world.formulyar("build visit --out made");
    expect(await Promise.all(names.map((name) => read(`made/${name}`)))).toEqual(before);
    expect((await world.formulyar("build visit --edition 2024-01-01 --out made")).code).toBe(0);
    expect((await readJson("made/definition.json")).edition).toBe("2024-01-01");
    expect((await readdir(world.folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("goes where a link leads, and leaves the link", async () => {
    await mkdir(join(world.folder, "elsewhere"));
    await symlink("elsewhere", join(world.folder, "made"));
    expect((await world.formulyar("build visit --out made")).code).toBe(0);
    expect((await readdir(join(world.folder, "elsewhere"))).toSorted()).toEqual(names);
  });
});

describe("refused in one sentence, and nothing is written", () => {
  it.each([
    ["build visit", "Не указана папка, куда собрать: --out. Справка: formulyar build --help"],
    ["build visit --out -", "назовите её в --out вместо «-»"],
    ["build --out made", "Не указано: FORM."],
    ["build vizit --out made", "Формы «vizit» нет. Возможно, имелось в виду «visit»."],
    ["build visit --region nowhere --out made", "Региона «nowhere» нет."],
    ["build visit --edition 2020 --out made", "Редакции «2020» у формы «visit» нет."],
    ["build visit --out forms", "есть чужие файлы: «regions» и другие"],
    ["build visit --out note.txt", "note.txt» – не папка: назовите в --out папку."],
    ["build visit --out note.txt/made", "note.txt/made» – не папка"],
  ])("%s", async (line, sentence) => {
    await world.write("note.txt", "Заметка");
    const before = await readdir(world.folder, { recursive: true });
    const { code, out, err } = await world.formulyar(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[А-ЯЁ«][^\n]*\n$/);
    expect(await readdir(world.folder, { recursive: true })).toEqual(before);
  });

  it("a region without that form", async () => {
    await world.write("forms/regions/other/region.json", { id: "other", name: { nominative: "Другая" } });
    await world.write("forms/regions/sample/own/form.json", { id: "own", title: "Своя" });
    await world.write("forms/regions/sample/own/schema.json", { type: "object", properties: {} });
    const { code, err } = await world.formulyar("build own --region other --out made");
    expect([code, err]).toEqual([2, expect.stringContaining("Формы «own» в регионе «other» нет.")]);
  });

  it("somebody's package is not taken for ours", async () => {
    await world.write("made/package.json", { name: "host" });
    const { code, err } = await world.formulyar("build visit --out made");
    expect([code, err]).toEqual([2, expect.stringContaining("есть чужие файлы: «package.json».")]);
    expect(await readJson("made/package.json")).toEqual({ name: "host" });
  });

  it("a file that somebody put among ours is not lost", async () => {
    await world.formulyar("build visit --out made");
    await world.write("made/notes.md", "Заметки");
    expect((await world.formulyar("build visit --out made")).err).toContain("есть чужие файлы: «notes.md».");
    expect(await read("made/notes.md")).toBe("Заметки");
  });

  it("another form is not replaced", async () => {
    await world.formulyar("build visit --region sample --out made");
    const { code, err } = await world.formulyar("build visit --out made");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("собрано другое: форма «visit» региона «sample», а нужно: форма «visit»."),
    ]);
  });

  it("a definition that cannot be read is told by file and mend", async () => {
    await world.write("forms/visit/schema.json", '{ "type": ');
    const { code, err } = await world.formulyar("build visit --out made");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^forms\/visit\/schema\.json#: Файл не читается\. .+/),
    ]);
    expect(await readdir(world.folder)).not.toContain("made");
  });

  it("a broken definition is told by file, place and mend", async () => {
    await world.write("forms/visit/schema.json", {
      $schema: "../../packages/core/schemas/definition.schema.json",
      type: "object",
      properties: { date: { type: "string", title: "Дата", "x-visible": "has(record.other)" } },
    });
    const { code, out, err } = await world.formulyar("build visit --out made");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /^forms\/visit\/schema\.json#\/properties\/date\/x-visible: Поля «other» здесь нет\. \S+/,
    );
    expect(await readdir(world.folder)).not.toContain("made");
  });
});

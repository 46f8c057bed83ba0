import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createPrinter, type Printer, prepareBrowser } from "@formulyar/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";
import { regionalDefinitions } from "../testing/regionalDefinitions.ts";

const overlay = {
  overlay: "1.1.0",
  info: { title: "Изменения региона", version: "1" },
  actions: [
    {
      description: "Так привычнее.",
      target: "$.schema.properties.phone",
      update: { title: "Номер для связи" },
    },
  ],
};

let world: FakeWorld;
let printer: Printer;
beforeAll(async () => {
  await prepareBrowser();
  printer = createPrinter();
  world = await fakeWorld({
    ...regionalDefinitions,
    "forms/regions/south/small.overlay.json": overlay,
    "forms/small/examples/filled.json": { phone: "+7 (900) 000-00-00" },
    "forms/small/examples/bad.invalid.json": { data: { phone: 5 }, problems: [] },
    "earlier/forms/small/form.json": { id: "small", title: "Прежняя форма" },
    "earlier/forms/small/schema.json": regionalDefinitions["forms/small/schema.json"],
    "record.json": { phone: "+7 (900) 111-11-11" },
  });
}, 120_000);
afterAll(async () => {
  await printer.close();
  await world.remove();
});

/** The command with a real browser, which other commands are left with. */
function preview(line: string) {
  const openPrinter = () => ({ ...printer, close: async () => undefined });
  return world.formulyar(`preview ${line}`, "", { openPrinter });
}

const page = (folder: string) => readFile(join(world.folder, folder, "index.html"), "utf8");

describe("preview", { timeout: 120_000 }, () => {
  it("shows what a region changes, in words and pictures, of the blank and the examples", async () => {
    const { code, out, err } = await preview("small --region south --out south");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "Пустой бланк: изменилась страница 1 из 1.",
        "  Страница 1: изменились слова.",
        "    • после «МАЛАЯ ФОРМА Южная область»: было «Телефон:», стало «Номер для связи:»",
        "",
        "Пример «filled»: изменилась страница 1 из 1.",
        "  Страница 1: изменились слова.",
        "    • после «МАЛАЯ ФОРМА Южная область»: было «Телефон:», стало «Номер для связи:»",
        "",
        `Откройте в браузере: ${join(world.folder, "south/index.html")}`,
        "",
      ].join("\n"),
    );
    expect((await readdir(join(world.folder, "south/pictures"))).toSorted()).toEqual(
      ["blank", "filled"].flatMap((name) =>
        ["after", "before", "difference"].map((kind) => `${name}-1-${kind}.png`),
      ),
    );
  });

  it("the page needs nothing from outside, names every picture and marks the words", async () => {
    const html = await page("south");
    expect(html).toContain("<title>Малая форма, Южная область: что изменилось на бумаге</title>");
    expect(html).toContain('<html lang="ru">');
    expect(
      html.match(/<img src="data:image\/png;base64,[^"]+" alt="(Было|Стало|Разница): [^"]+, страница 1">/g),
    ).toHaveLength(6);
    expect(html).not.toMatch(/(src|href)="(?!data:|#)/);
    expect(html).not.toContain("<script");
    expect(html).toContain('<del><span class="aside">убрано: </span>Телефон:</del>');
    expect(html).toContain('<ins><span class="aside">добавлено: </span>Номер для связи:</ins>');
  });

  it("compares with definitions of another folder, and says when nothing has changed", async () => {
    const changed = await preview("small --before earlier --out earlier-out");
    expect(changed.out).toContain("в начале: было «ПРЕЖНЯЯ», стало «МАЛАЯ»");
    const same = await preview("small record.json --region north --out same");
    expect(same.out).toContain("Без изменений: Запись.");
    expect(same.out).toContain("На бумаге ничего не изменилось.");
    expect((await readdir(join(world.folder, "same/pictures"))).toSorted()).toEqual([
      "record-1-after.png",
      "record-1-before.png",
    ]);
  });

  it("without a region compares with the previous edition", async () => {
    const { out } = await preview("visit --out visit");
    expect(out).toMatch(/убрано «Этаж:»/);
    expect(await page("visit")).toContain("Было: редакция 2024");
  });

  it("writes over its own folder, and over no other", async () => {
    expect((await preview("small --region south --out south")).code).toBe(0);
    const { code, err } = await preview("small --region south --out forms");
    expect(code).toBe(2);
    expect(err).toContain("уже что-то лежит: назовите в --out новую или пустую");
  });

  it.each([
    ["small --region south", "Назовите папку для картинок: --out DIR."],
    [
      "small --out x",
      "У формы «small» одна редакция: сравнивать не с чем. Назовите прежние определения: --before DIR.",
    ],
    ["smal --out x", "small"],
    ["small --out x --before nowhere", "nowhere"],
  ])("preview %s is refused, and writes nothing", async (line, message) => {
    const { code, err } = await preview(line);
    expect(code).not.toBe(0);
    expect(err).toContain(message);
    expect(await readdir(world.folder)).not.toContain("x");
  });
});

import { execFile } from "node:child_process";
import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { BrowserNotFoundError, type Printer } from "@formulyar/documents";
import { paperPrinter } from "@formulyar/documents/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld, type Ran } from "../testing/fakeWorld.ts";
import { countingPrinter, documentsOf, filesOf } from "../testing/tornWorld.ts";
import type { World } from "../World.ts";

let world: FakeWorld;
beforeEach(async () => {
  world = await fakeWorld();
});
afterEach(() => world.remove());

const never = () => new Promise<void>(() => {});
const batch = (line: string | readonly string[], more: Partial<World> = {}): Promise<Ran> =>
  world.formulyar(typeof line === "string" ? `batch ${line}` : ["batch", ...line], "", {
    stopped: never,
    ...more,
  });

const at = (path: string) => join(world.folder, path);
const report = async (path: string) => (await readFile(at(path), "utf8")).split("\r\n");
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Имя ${index + 1}` }));
const writeLines = (path: string, records: readonly unknown[]) =>
  world.write(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));

describe("formulyar batch", () => {
  it("issues every record into a folder, with a report", async () => {
    await writeLines("r.jsonl", numbered(3));
    const { code, out, err } = await batch("small r.jsonl --out out");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(/3 из 3.*\nГотово за \d с: 3 документа\.\nПапка: out\nОтчёт: out\/report\.csv\n$/su);
    expect([...(await documentsOf(at("out"))).keys()]).toEqual(["1.pdf", "2.pdf", "3.pdf"]);
    expect((await documentsOf(at("out"))).get("2.pdf")).toMatch(/^%PDF-/);
    expect(await report("out/report.csv")).toEqual([
      "\uFEFF№;Где в файле;Документ;Результат;Замечания",
      "1;строка 1;1.pdf;готово;",
      "2;строка 2;2.pdf;готово;",
      "3;строка 3;3.pdf;готово;",
      "",
    ]);
  });

  it("lists records with errors, with the legal ground, and goes on: exit code 1", async () => {
    const records = [
      { name: "А" },
      { born: "2030-01-01" },
      { name: "Б", note: "примечание длиннее" },
      "x",
      { nema: 1 },
    ];
    await writeLines("r.jsonl", records);
    const { code, err } = await batch("small r.jsonl --out out");
    expect(code).toBe(1);
    expect(err).toContain("2 документа, не составлено из-за ошибок в записях: 3.");
    const [, , second, third, fourth, fifth] = await report("out/report.csv");
    expect(second).toBe(
      '2;строка 2;;не составлен;"Заполните поле «Имя». Основание: п. 1 Порядка.\nДата рождения: Дата рождения не может быть в будущем."',
    );
    expect(third).toBe(
      "3;строка 3;3.pdf;готово, есть предупреждения;Предупреждение. Примечание: Примечание длинное.",
    );
    expect(fourth).toBe("4;строка 4;;не составлен;Ожидается запись формы (объект JSON), а получено: строка.");
    expect(fifth).toMatch(/^5;строка 5;;не составлен;/);
  });

  it("prints them as drafts when asked to", async () => {
    await writeLines("r.jsonl", [{ name: "А" }, { note: "нет имени" }]);
    const { code, err } = await batch("small r.jsonl --out out --drafts");
    expect([code, [...(await documentsOf(at("out"))).keys()]]).toEqual([1, ["1.pdf", "2 (черновик).pdf"]]);
    expect(err).toContain("1 документ, 1 черновик.");
    expect((await report("out/report.csv"))[2]).toMatch(/^2;строка 2;2 \(черновик\)\.pdf;черновик;Заполните/);
  });

  it("names files by the record; the report never holds a formula", async () => {
    await writeLines("r.jsonl", [{ name: "=2+5" }, { name: "Анна" }, { name: "Анна" }]);
    await batch(["small", "r.jsonl", "--out", "out", "--name", "{/name}"]);
    expect([...(await documentsOf(at("out"))).keys()]).toEqual(["=2+5.pdf", "Анна (2).pdf", "Анна.pdf"]);
    expect((await report("out/report.csv"))[1]).toBe("1;строка 1;'=2+5.pdf;готово;");
  });

  it("reads tables, and gives an empty one to fill in", async () => {
    const template = await batch("small --csv-template");
    expect([template.code, template.out]).toEqual([0, "\uFEFFИмя;Дата рождения;Примечание\r\n"]);
    expect((await batch("small --csv-template --out t.csv")).err).toContain("Таблица записана:");
    await appendFile(at("t.csv"), "Анна;01.02.1980;\r\nПётр;31.02.1980;\r\n");
    const { code } = await batch("small t.csv --out out");
    expect([code, (await report("out/report.csv")).slice(1, 3)]).toEqual([
      1,
      [
        "1;строка 2;1.pdf;готово;",
        expect.stringContaining("2;строка 3;;не составлен;Поле «Дата рождения» заполнено неверно"),
      ],
    ]);
  });

  it("takes records of their own region, and refuses those of another", async () => {
    const record = (region: string) => ({ form: "small", region, data: { name: "А" } });
    await world.write("r.json", [record("sample"), record("other")]);
    await batch("small r.json --out a --region sample");
    expect((await report("a/report.csv"))[2]).toContain(
      "Это запись региона «other», а указан регион «sample».",
    );
    await batch(["small", "r.json", "--out", "b", "--name", "{region} {number}"]);
    expect([...(await documentsOf(at("b"))).keys()]).toEqual(["sample 1.pdf"]);
  });

  it("writes an archive, the same for the same records, that other programs open", async () => {
    await writeLines("r.jsonl", [...numbered(30), {}]);
    const { code, err } = await batch(["small", "r.jsonl", "--out", "a.zip", "--name", "{number} {/name}"]);
    expect([code, err]).toEqual([1, expect.stringContaining("Архив: a.zip\nОтчёт: a.report.csv\n")]);
    await batch(["small", "r.jsonl", "--out", "b.zip", "--name", "{number} {/name}"]);
    expect((await readFile(at("a.zip"))).equals(await readFile(at("b.zip")))).toBe(true);
    expect((await readdir(world.folder)).filter((name) => name.includes(".part"))).toEqual([]);
    const list = await promisify(execFile)("unzip", ["-Z1", at("a.zip")]).catch(() => undefined);
    if (list) expect(list.stdout.split("\n").slice(0, 2)).toEqual(["01 Имя 1.pdf", "02 Имя 2.pdf"]);
  });

  it.each([
    ["small", "Не указано: RECORDS."],
    ["small r.jsonl", "Не указано, куда записать документы: --out."],
    ["small r.jsonl --out -", "назовите в --out папку или архив"],
    ["small - --out out", "вместо «-» нужен файл"],
    ["small none.jsonl --out out", "Не удалось прочитать файл «none.jsonl»: файла нет."],
    ["small r.xls --out out", "нужно .jsonl, .json или .csv"],
    ["small empty.jsonl --out out", "В файле нет ни одной записи."],
    ["small r.csv --out out", "столбец 1 «Имена»: такого поля в форме нет."],
    ["small r.jsonl --out out --name {nummer}", "непонятно «{nummer}»"],
    [
      "small r.jsonl --out out --name {/nane}",
      "назван путь «/nane», а в форме такого поля нет. Возможно, имелось в виду «/name».",
    ],
    ["small r.jsonl --out out --concurrency 99", "нужно целое число от 1 до 16"],
    ["smal r.jsonl --out out", "small"],
    ["small a.report.csv --out a.zip", "он заменил бы их"],
    ["small r.jsonl --out r.jsonl", "на этом месте уже есть файл"],
    ["small --csv-template r.jsonl", "Лишнее в командной строке"],
  ])("refuses %j before anything is written", async (line, reason) => {
    await writeLines("r.jsonl", numbered(1));
    await world.write("r.csv", "Имена\nАнна\n");
    await world.write("a.report.csv", "Имя\nАнна\n");
    await world.write("empty.jsonl", "\n");
    const before = (await readdir(world.folder)).sort();
    const { code, err } = await batch(line);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
    expect((await readdir(world.folder)).sort()).toEqual(before);
  });

  it("says that it needs a browser, and how to go on", async () => {
    await writeLines("r.jsonl", numbered(1));
    const openPrinter = () => ({
      ...paperPrinter,
      print: () => Promise.reject(new BrowserNotFoundError(["нет"])),
    });
    const { code, err } = await batch("small r.jsonl --out out", { openPrinter });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/Пока готово 0 из 1\. Чтобы продолжить.*\nНе найден браузер/s),
    ]);
    expect((await batch("small r.jsonl --out out")).code).toBe(0);
  });
});

describe("a batch that was broken off", () => {
  /** Stops as Ctrl-C does, after so many documents. */
  async function broken(line: string, after: number): Promise<Ran> {
    let stop = () => {};
    const stopped = () => new Promise<void>((resolve) => (stop = resolve));
    return batch(line, { stopped, openPrinter: () => countingPrinter(after, () => stop()) });
  }

  it("tells how to go on, and goes on to the very same files and report", async () => {
    await writeLines("r.jsonl", [...numbered(150), {}]);
    await batch("small r.jsonl --out whole");
    const { code, err } = await broken("small r.jsonl --out out", 120);
    expect(code).toBe(2);
    expect(err).toMatch(
      /Остановлено: готово \d+ из 151\. Чтобы продолжить, запустите ту же команду ещё раз\.\n$/,
    );
    const done = (await documentsOf(at("out"))).size;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(150);
    let printed = 0;
    const openPrinter = () => countingPrinter(0, () => {});
    const counted = () => {
      const printer = openPrinter();
      const print: Printer["print"] = (page) => printer.print(page).finally(() => (printed += 1));
      return { ...printer, print };
    };
    expect((await batch("small r.jsonl --out out", { openPrinter: counted })).code).toBe(1);
    // One print more may be the attempt to print several in one go.
    expect([150 - done, 151 - done]).toContain(printed);
    expect(await documentsOf(at("out"))).toEqual(await documentsOf(at("whole")));
    expect(await report("out/report.csv")).toEqual(await report("whole/report.csv"));
  });

  it("goes on with an archive too", async () => {
    await writeLines("r.jsonl", numbered(120));
    await batch("small r.jsonl --out whole.zip");
    expect((await broken("small r.jsonl --out out.zip", 70)).code).toBe(2);
    expect(await stat(at("out.zip")).catch(() => "none")).toBe("none");
    expect((await batch("small r.jsonl --out out.zip")).code).toBe(0);
    expect((await readFile(at("out.zip"))).equals(await readFile(at("whole.zip")))).toBe(true);
    expect((await readdir(world.folder)).filter((name) => name.includes(".part"))).toEqual([]);
  });

  it("minds no journal whose end is torn, and no drafts of files", async () => {
    await writeLines("r.jsonl", numbered(60));
    await batch("small r.jsonl --out out");
    const whole = await filesOf(at("out"));
    const journal = at("out/.formulyar-batch.jsonl");
    const { size } = await stat(journal);
    const head = (await readFile(journal, "utf8")).indexOf("\n") + 1;
    for (const length of [size - 3, Math.floor(size / 2), head + 5, head]) {
      await truncate(journal, length);
      await writeFile(at("out/.formulyar-batch-3.part"), "half");
      await rm(at("out/report.csv"));
      await rm(at("out/60.pdf"));
      expect((await batch("small r.jsonl --out out")).code).toBe(0);
      expect(await documentsOf(at("out"))).toEqual(
        new Map([...whole].filter(([name]) => name.endsWith(".pdf"))),
      );
      expect([...(await filesOf(at("out"))).keys()]).toEqual([...whole.keys()]);
    }
  });

  it("keeps the day that it was begun on", async () => {
    await writeLines("r.jsonl", [...numbered(60), { name: "Б", born: "2025-03-02" }]);
    await broken("small r.jsonl --out out", 30);
    const { code } = await batch("small r.jsonl --out out", { today: () => "2025-03-05" });
    expect([code, (await report("out/report.csv"))[61]]).toEqual([
      1,
      expect.stringContaining("не может быть в будущем"),
    ]);
    const other = await batch("small r.jsonl --out out --on 2025-03-05");
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("отличается: день --on.")]);
  });
});

describe("the same command again", () => {
  beforeEach(() => writeLines("r.jsonl", [...numbered(3), {}]));

  it.each(["out", "out.zip"])("says that all is done in %s, and touches nothing", async (out) => {
    await batch(`small r.jsonl --out ${out}`);
    const state = async () => [await filesOf(at("out")), await readFile(at("out.zip")).catch(() => "none")];
    const before = await state();
    const { code, err } = await batch(`small r.jsonl --out ${out}`);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Уже готово: 3 документа, не составлено из-за ошибок в записях: 1\.\n/),
    ]);
    expect(await state()).toEqual(before);
  });

  it("makes again what has been removed", async () => {
    await batch("small r.jsonl --out out");
    const whole = await documentsOf(at("out"));
    await rm(at("out/2.pdf"));
    expect((await batch("small r.jsonl --out out")).err).toContain("Готово за");
    expect(await documentsOf(at("out"))).toEqual(whole);
    await batch("small r.jsonl --out a.zip");
    const archive = await readFile(at("a.zip"));
    await rm(at("a.zip"));
    await batch("small r.jsonl --out a.zip");
    expect((await readFile(at("a.zip"))).equals(archive)).toBe(true);
  });

  it("refuses to go on with other work, unless told to begin anew", async () => {
    await batch("small r.jsonl --out out");
    await writeLines("r.jsonl", numbered(2));
    await world.write("forms/small/form.json", { id: "small", title: "Другая форма", edition: "2" });
    const refused = await batch("small r.jsonl --out out --drafts --region sample");
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining("отличается: файл записей, регион, определения форм, составление черновиков."),
    ]);
    expect((await documentsOf(at("out"))).size).toBe(3);
    await writeFile(at("out/мой файл.txt"), "не трогать");
    expect((await batch("small r.jsonl --out out --restart")).code).toBe(0);
    expect([...(await filesOf(at("out"))).keys()].sort()).toEqual(
      [".formulyar-batch.jsonl", "1.pdf", "2.pdf", "report.csv", "мой файл.txt"].sort(),
    );
  });

  it("never takes a folder or an archive of others", async () => {
    await world.write("out/чужой.txt", "x");
    await world.write("a.zip", "x");
    for (const line of [
      "small r.jsonl --out out",
      "small r.jsonl --out out --restart",
      "small r.jsonl --out a.zip",
    ]) {
      expect((await batch(line)).code).toBe(2);
    }
    expect([await readFile(at("out/чужой.txt"), "utf8"), await readFile(at("a.zip"), "utf8")]).toEqual([
      "x",
      "x",
    ]);
    await batch("small r.jsonl --out b.zip");
    await appendFile(at("b.zip"), "changed");
    expect((await batch("small r.jsonl --out b.zip")).err).toContain("после составления изменился");
    expect((await batch("small r.jsonl --out b.zip --restart")).code).toBe(1);
  });

  it("waits for nobody: two at once are refused, a dead one's lock is not", async () => {
    let second: Ran | undefined;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const openPrinter = () => ({
      ...paperPrinter,
      print: async () => {
        await writeFile(
          at("out/.formulyar-batch.lock"),
          `${(await import("node:os")).hostname()} ${process.ppid}`,
        );
        second ??= await batch("small r.jsonl --out out");
        release();
        return paperPrinter.print("");
      },
    });
    await batch("small r.jsonl --out out", { openPrinter });
    await held;
    expect(second).toMatchObject({
      code: 2,
      err: expect.stringContaining("уже составляет документы другая команда"),
    });
    for (const lock of ["", `${(await import("node:os")).hostname()} 4194303`]) {
      await writeFile(at("out/.formulyar-batch.lock"), lock);
      expect((await batch("small r.jsonl --out out")).code).toBe(1);
    }
  });
});

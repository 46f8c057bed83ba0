import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createDocument, createPrinter, documentSources, issueDocument } from "@formulyar/documents";
import { fillFields } from "@formulyar/documents/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

const data = { name: "Анна", born: "2024-12-01" };
const record = { form: "small", region: "sample", edition: "2", data };

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  const printer = createPrinter();
  const catalogue = createCatalogue(await readDefinitions(world.folder));
  const form = catalogue.form("small", "sample");
  const document = createDocument(form, documentSources(catalogue, form));
  const issued = await issueDocument(printer, document, { data }, { today: "2025-03-01" });
  const foreign = await printer.print(document.html({}, { today: "2025-03-01" }));
  await printer.close();
  const put = (name: string, bytes: Uint8Array) => writeFile(join(world.folder, name), bytes);
  const changed = Buffer.from(issued);
  changed[12] = 0x41;
  await put("issued.pdf", issued);
  await put("changed.pdf", changed);
  await put("foreign.pdf", foreign);
  await put("torn.pdf", issued.subarray(0, 3000));
  await world.write("record.json", record);
});
afterAll(() => world.remove());

describe("read", () => {
  it("gives the record, and says that the file is as it was issued", async () => {
    const { code, out, err } = await world.formulyar("read issued.pdf");
    expect([code, JSON.parse(out)]).toEqual([0, record]);
    expect(err).toBe("Файл не изменён с выдачи.\n");
  });

  it("for programs", async () => {
    const { out, err } = await world.formulyar("read issued.pdf --json");
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      record,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      verdict: { kind: "untouched", message: "Файл не изменён с выдачи." },
    });
  });

  it("to a file, which is never the document itself", async () => {
    const { code, out } = await world.formulyar("read issued.pdf --out got.json");
    expect([code, out]).toEqual([0, ""]);
    expect(JSON.parse(await readFile(join(world.folder, "got.json"), "utf8"))).toEqual(record);
    const { code: refused, err } = await world.formulyar("read issued.pdf --out ./issued.pdf");
    expect([refused, err]).toEqual([2, "В --out назван сам документ: он пропал бы. Назовите другой файл.\n"]);
  });

  it("a changed file: exit code 1, the record all the same", async () => {
    const { code, out, err } = await world.formulyar("read changed.pdf");
    expect([code, JSON.parse(out).data]).toEqual([1, data]);
    expect(err).toMatch(/^Файл изменён или пересохранён после выдачи\./);
  });

  it.each([
    ["foreign.pdf", "Не удалось прочитать файл «foreign.pdf». В этом PDF нет записи формы"],
    ["torn.pdf", "Не удалось прочитать файл «torn.pdf». Файл PDF повреждён"],
    ["record.json", "Не удалось прочитать файл «record.json». Это не PDF."],
    ["nothing.pdf", "Не удалось прочитать файл «nothing.pdf»: файла нет."],
  ])("%s: refused in one sentence, exit code 2", async (file, sentence) => {
    const { code, out, err } = await world.formulyar(`read ${file}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});

describe("a blank that was filled in on the screen", () => {
  beforeAll(async () => {
    const file = join(world.folder, "blank.pdf");
    const { code, err } = await world.formulyar(
      "render small --region sample --fillable --out blank.pdf",
      "",
      {
        openPrinter: createPrinter,
      },
    );
    expect([code, err]).toEqual([0, `Документ записан: ${file}\n`]);
    const blank = await readFile(file);
    const values = { "/name": "Анна", "/born": "1 июня 2025 г.", "/note": "Заметка" };
    await writeFile(join(world.folder, "filled.pdf"), fillFields(blank, values));
    await writeFile(join(world.folder, "odd.pdf"), fillFields(blank, { ...values, "/born": "летом" }));
  });

  it("empty: the record of a blank", async () => {
    const { code, out } = await world.formulyar("read blank.pdf");
    expect([code, JSON.parse(out).data]).toEqual([0, {}]);
  });

  it("gives the record, and what the checks find in it", async () => {
    const { code, out, err } = await world.formulyar("read filled.pdf");
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { ...record, data: { name: "Анна", born: "2025-06-01", note: "Заметка" } },
    ]);
    expect(err).toMatch(/^Бланк заполнен на экране, ответы перенесены\./);
    expect(err).toContain("Дата рождения не может быть в будущем.");
  });

  it("for programs: both levels of checking; what is wrong as a draft is exit code 1", async () => {
    const { code, out } = await world.formulyar("read odd.pdf --json");
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { record: { data: { born: "летом" } }, unread: [], problems: { draft: [{ path: "/born" }] } },
    ]);
  });

  it("is read first where a record is wanted", async () => {
    const { code, err } = await world.formulyar("validate small filled.pdf");
    expect([code, err]).toEqual([2, expect.stringContaining("Сначала прочитайте его: formulyar read.")]);
  });

  it("--fillable is for blanks", async () => {
    const { code, err } = await world.formulyar("render small record.json --fillable");
    expect([code, err]).toEqual([2, expect.stringContaining("--fillable – для пустого бланка PDF")]);
  });
});

describe("a document where a record is taken", () => {
  it("validate, render", async () => {
    expect(await world.formulyar("validate small issued.pdf")).toEqual({
      code: 0,
      out: "Ошибок нет.\n",
      err: "",
    });
    const { out } = await world.formulyar("render small issued.pdf --format html");
    expect(out).toContain("Анна");
  });

  it("tells that it was changed", async () => {
    const { code, err } = await world.formulyar("validate small changed.pdf");
    expect([code, err]).toEqual([0, expect.stringMatching(/^Файл «changed\.pdf»: Файл изменён или/)]);
  });

  it("refuses one that is not ours", async () => {
    const { code, err } = await world.formulyar("validate small foreign.pdf");
    expect([code, err]).toEqual([2, expect.stringContaining("нет записи формы")]);
  });
});

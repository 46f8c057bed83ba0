import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paper, paperPrinter, pdfStreams, readWord } from "@formulyar/documents/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  await world.write("good.json", { name: "Анна" });
  await world.write("draft.json", { note: "Заметка" });
  await world.write("wrong.json", { name: 5 });
});
afterAll(() => world.remove());

const read = (path: string) => readFile(join(world.folder, path), "utf8");
const strays = async () => (await readdir(world.folder)).filter((name) => name.includes(".tmp"));

describe("render", () => {
  it("writes a PDF, and says where", async () => {
    const { code, out, err } = await world.formulyar("render small good.json --out done.pdf");
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "",
      err: `Документ записан: ${join(world.folder, "done.pdf")}\n`,
    });
    const bytes = await readFile(join(world.folder, "done.pdf"));
    expect(Buffer.from(pdfStreams(bytes), "latin1").toString("utf8")).toMatch(/^%PDF-.*Анна/s);
  });

  it("writes to a pipe when no file is named", async () => {
    const { out } = await world.formulyar("render small good.json --format html");
    expect(out).toMatch(/^<!doctype html>.*Анна/is);
    expect((await world.formulyar("render small good.json --out -")).out).toMatch(/^%PDF-/);
  });

  it("writes FORM.pdf when a person watches", async () => {
    const stdout = { isTerminal: true, write: async () => undefined };
    await world.formulyar("render small", "", { stdout });
    expect(await read("small.pdf")).toMatch(/^%PDF-/);
  });

  it("writes a Word document", async () => {
    const openPrinter = () => ({
      print: () => Promise.reject(new Error("nobody asked for a PDF")),
      layOut: async (html: string) => paper(html.includes("Анна") ? "Анна" : "пусто"),
      close: async () => undefined,
    });
    const { code, err } = await world.formulyar("render small good.json --format docx --out done.docx", "", {
      openPrinter,
    });
    expect([code, err]).toEqual([0, `Документ записан: ${join(world.folder, "done.docx")}\n`]);
    expect(readWord(await readFile(join(world.folder, "done.docx"))).text).toBe("Анна");
  });

  it("prints a blank without a file", async () => {
    const { code, out, err } = await world.formulyar("render small --format html");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Имя");
  });

  it("prints what is not finished, and says so", async () => {
    const { code, out, err } = await world.formulyar("render small draft.json --format html");
    expect([code, err]).toEqual([0, "Это черновик: запись не готова. Найдено: 1 ошибка.\n"]);
    expect(out).toContain("Заметка");
  });

  it("does not print data of the wrong kind: exit code 1, no file", async () => {
    const { code, out, err } = await world.formulyar("render small wrong.json --out wrong.pdf");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^Документ не составлен\.\n\nОшибки:\n.*\/name \(type\)/s);
    await expect(read("wrong.pdf")).rejects.toThrow();
  });
});

describe("what cannot be written", () => {
  it.each([
    ["nowhere/x.pdf", "такой папки нет"],
    ["forms", "это папка, а нужно имя файла"],
    ["good.json/x.pdf", "часть пути – не папка"],
    ["x".repeat(300), "слишком длинное имя"],
  ])("%s", async (path, reason) => {
    const { code, out, err } = await world.formulyar(["render", "small", "--out", path]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`Не удалось записать «${join(world.folder, path)}»: ${reason}.\n`);
    expect(await strays()).toEqual([]);
  });

  it("never puts the document in the place of the record", async () => {
    const { code, err } = await world.formulyar("render small good.json --out ./good.json");
    expect([code, err]).toEqual([2, expect.stringContaining("файл самой записи")]);
    expect(JSON.parse(await read("good.json"))).toEqual({ name: "Анна" });
  });

  it("keeps who may read a file", async () => {
    const file = join(world.folder, "private.pdf");
    await writeFile(file, "old", { mode: 0o600 });
    await world.formulyar("render small good.json --out private.pdf");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("leaves the old file when printing fails", async () => {
    await writeFile(join(world.folder, "old.pdf"), "old");
    const openPrinter = () => ({
      ...paperPrinter,
      print: () => Promise.reject(new Error("crash\n  at x")),
    });
    const { code, err } = await world.formulyar("render small good.json --out old.pdf", "", { openPrinter });
    expect([code, err]).toEqual([2, "Сбой в программе: Error: crash\n"]);
    expect([await read("old.pdf"), await strays()]).toEqual(["old", []]);
  });

  it("writes through a link, and into a device, without replacing them", async () => {
    await mkdir(join(world.folder, "shelf"), { recursive: true });
    await writeFile(join(world.folder, "shelf/real.pdf"), "old");
    await symlink(join(world.folder, "shelf/real.pdf"), join(world.folder, "link.pdf"));
    await world.formulyar("render small good.json --out link.pdf");
    expect(await read("shelf/real.pdf")).toMatch(/^%PDF-/);
    expect((await world.formulyar("render small good.json --out /dev/null")).code).toBe(0);
  });
});

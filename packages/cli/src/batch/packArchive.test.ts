import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CliError } from "../CliError.ts";
import { packArchive } from "./packArchive.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-archive-"));
  await mkdir(join(folder, "work"));
  for (const name of ["1.pdf", "Образцова (2).pdf"])
    await writeFile(join(folder, "work", name), `%PDF ${name}`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pack = (files: readonly string[], signal = new AbortController().signal) =>
  packArchive(join(folder, "a.zip"), { folder: join(folder, "work"), files, day: "2025-03-01", signal });

it("holds the files in their order, under their names in UTF-8, with the date of the work", async () => {
  const size = await pack(["Образцова (2).pdf", "1.pdf"]);
  const bytes = await readFile(join(folder, "a.zip"));
  expect(bytes.length).toBe(size);
  const text = bytes.toString("utf8");
  expect(text.indexOf("Образцова (2).pdf%PDF Образцова (2).pdf")).toBeGreaterThan(0);
  expect(text.indexOf("1.pdf%PDF 1.pdf")).toBeGreaterThan(text.indexOf("Образцова"));
  // General purpose flag: bit 11, names are UTF-8. Date of MS-DOS: 45 years after 1980, month 3, day 1.
  expect(bytes.readUInt16LE(6) & 0x800).toBe(0x800);
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, (45 << 9) | (3 << 5) | 1]);
});

it("is there whole or not at all", async () => {
  await writeFile(join(folder, "a.zip"), "old");
  const stop = new AbortController();
  stop.abort(new CliError("Остановлено."));
  await expect(pack(["1.pdf"], stop.signal)).rejects.toThrow("Остановлено.");
  await expect(pack(["1.pdf", "нет.pdf"])).rejects.toThrow(CliError);
  expect((await readdir(folder)).sort()).toEqual(["a.zip", "work"]);
  expect(await readFile(join(folder, "a.zip"), "utf8")).toBe("old");
});

it("may be empty", async () => {
  expect(await pack([])).toBe(22);
});

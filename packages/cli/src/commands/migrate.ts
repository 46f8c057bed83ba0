import { resolve } from "node:path";
import { createCatalogue, type Migrated, migrateRecord } from "@formulyar/core";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { migrationReport } from "../print/migrationReport.ts";
import type { World } from "../World.ts";
import { readRecordFile } from "./openRecord.ts";

/** `formulyar migrate`: a record in another edition of its form. */
export const migrate: Command = {
  name: "migrate",
  operands: ["FORM", "RECORD"],
  options: ["to", "region", "case-date", "out", "on", "json", "forms"],
  summary: [
    "Перенести запись в другую редакцию формы: без --to – в ту, которая действует в день дела.",
    "RECORD – запись { form, region, edition, data }; «-» – стандартный ввод.",
    "Ничего не теряется: для чего в новой редакции нет места, остаётся в записи (kept) и называется.",
    "Запись выводится в стандартный вывод или в файл --out, а что сделано – в стандартный вывод ошибок.",
  ].join("\n"),
  run: async (input, world) => {
    const { out, json } = input.options;
    const file = await outputFile(input, world);
    const result = await migrated(input, world);
    const text = `${JSON.stringify(json === undefined ? result.record : result, null, 2)}\n`;
    if (file === undefined) await world.stdout.write(text);
    else await writeWhole(file, text);
    if (json === undefined) await world.stderr.write(migrationReport(result));
    if (file !== undefined) await world.stderr.write(`Запись сохранена: ${out}\n`);
    return exitCode.fine;
  },
};

async function migrated({ operands, options }: Input, world: World): Promise<Migrated> {
  const [id = "", file = ""] = operands;
  const layer = await loadDefinitions(world, options.forms);
  const catalogue = createCatalogue(layer.files);
  atPlaces(layer, world, () => catalogue.editions(id, options.region));
  const record = await readRecordFile(file, id, options.region, world);
  const { to, on: today = world.today(), "case-date": caseDate } = options;
  return atPlaces(layer, world, () => {
    const target = to === undefined ? to : nameIn(catalogue.editions(id, record.region), to);
    return migrateRecord(catalogue, record, { to: target, caseDate, today });
  });
}

/** A form's edition, named as everybody names it, means in a region the one with the region's changes. */
function nameIn(editions: readonly { readonly edition: string }[], name: string): string {
  const names = editions.map(({ edition }) => edition);
  return names.includes(name) ? name : (names.find((one) => one.startsWith(`${name}+`)) ?? name);
}

/** The file to write, or nothing for standard output. @throws CliError when it cannot be, or is the record itself */
async function outputFile({ operands, options }: Input, { cwd }: World): Promise<string | undefined> {
  const { out } = options;
  if (out === undefined || out === "-") return undefined;
  const file = resolve(cwd, out);
  const [, record = "-"] = operands;
  if (record !== "-" && resolve(cwd, record) === file) {
    throw new CliError("В --out назван файл самой записи: прежняя пропала бы. Назовите другой файл.");
  }
  await checkWritable(file);
  return file;
}

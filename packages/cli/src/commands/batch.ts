import { resolve } from "node:path";
import {
  type Catalogue,
  createCatalogue,
  didYouMean,
  type Form,
  type IsoDate,
  LackingRegionError,
  patternPointer,
} from "@formulyar/core";
import { defaultNamePattern, type NamePattern, readNamePattern } from "@formulyar/documents";
import { csvTemplate } from "@formulyar/server";
import { type BatchRequest, issueBatch } from "../batch/issueBatch.ts";
import { UsageError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import type { World } from "../World.ts";

/** `formulyar batch`: the documents of many records. */
export const batch: Command = {
  name: "batch",
  operands: ["FORM", "[RECORDS]"],
  options: [
    "region",
    "edition",
    "case-date",
    "out",
    "name",
    "drafts",
    "concurrency",
    "restart",
    "csv-template",
    "on",
    "forms",
  ],
  summary: [
    "Составить документы по многим записям сразу.",
    "RECORDS – файл записей: .jsonl (запись в строке), .json (список) или .csv (таблица с заголовками полей).",
    "--out – новая или пустая папка либо архив: имя, которое кончается на .zip.",
    "Запись с ошибками не печатается и не мешает остальным; что с ней не так, сказано в отчёте report.csv.",
    "Прерванную работу продолжает та же команда. Пустая таблица для формы: --csv-template --out ФАЙЛ.csv.",
  ].join("\n"),
  run: (input, world) =>
    input.options["csv-template"] === undefined ? issueRecords(input, world) : writeTemplate(input, world),
};

async function issueRecords(input: Input, world: World): Promise<ExitCode> {
  const { file, out } = readPaths(input, world);
  const { options } = input;
  const opened = await openDefinitions(input, world);
  const request: BatchRequest = {
    ...opened,
    file,
    out,
    shownFile: input.operands[1] ?? "",
    region: options.region,
    edition: options.edition,
    caseDate: options["case-date"],
    on: options.on,
    names: readNames(options.name ?? defaultNamePattern, input, world, opened),
    pattern: options.name ?? defaultNamePattern,
    drafts: options.drafts !== undefined,
    restart: options.restart !== undefined,
    concurrency: Number(options.concurrency ?? 2),
    headingForm: (today) => formOf(opened, input, world, today),
  };
  return issueBatch(request, world);
}

async function writeTemplate(input: Input, world: World): Promise<ExitCode> {
  const { operands, options } = input;
  if (operands[1] !== undefined)
    throw new UsageError(`Лишнее в командной строке: «${operands[1]}».`, "batch");
  const out = options.out === undefined || options.out === "-" ? undefined : resolve(world.cwd, options.out);
  const form = formOf(await openDefinitions(input, world), input, world, options.on ?? world.today());
  if (out === undefined) await world.stdout.write(csvTemplate(form));
  else {
    await checkWritable(out);
    await writeWhole(out, csvTemplate(form));
    await world.stderr.write(`Таблица записана: ${out}\n`);
  }
  return exitCode.fine;
}

function readPaths(
  { operands, options }: Input,
  { cwd }: World,
): { readonly file: string; readonly out: string } {
  const [, file] = operands;
  if (file === undefined) throw new UsageError("Не указано: RECORDS.", "batch");
  if (file === "-") throw new UsageError("Записи читаются не раз: вместо «-» нужен файл.", "batch");
  if (options.out === undefined) throw new UsageError("Не указано, куда записать документы: --out.", "batch");
  if (options.out === "-")
    throw new UsageError("Документов много: назовите в --out папку или архив.", "batch");
  return { file: resolve(cwd, file), out: resolve(cwd, options.out) };
}

type Opened = Pick<BatchRequest, "layer" | "catalogue" | "form">;

async function openDefinitions({ operands, options }: Input, world: World): Promise<Opened> {
  const form = operands[0] ?? "";
  const layer = await loadDefinitions(world, options.forms);
  const catalogue: Catalogue = createCatalogue(layer.files);
  // A wrong name of the form or the region is told before anything else is looked at.
  atPlaces(layer, world, () => catalogue.editions(form, options.region));
  return { layer, catalogue, form };
}

function formOf({ layer, catalogue, form }: Opened, { options }: Input, world: World, today: IsoDate): Form {
  const { region, edition } = options;
  const choice = edition === undefined ? { on: options["case-date"] ?? today } : { edition };
  return atPlaces(layer, world, () => catalogue.form(form, region, choice));
}

/** A place that the form does not have would silently give no names. */
function readNames(pattern: string, input: Input, world: World, opened: Opened): NamePattern {
  const names = readNamePattern(pattern);
  if (names.pointers.length === 0) return names;
  const form = formForNames(opened, input, world);
  for (const pointer of form ? names.pointers : []) {
    if (form?.field(patternPointer(pointer))) continue;
    const known = form?.fields.map((field) => field.pointer) ?? [];
    throw new UsageError(
      `В образце имени назван путь «${pointer}», а в форме такого поля нет. ${didYouMean(pointer, known, "")}`.trim(),
      "batch",
    );
  }
  return names;
}

/** Records may bring a region of their own, each another one: then there is no form yet to hold the names against. */
function formForNames(opened: Opened, input: Input, world: World): Form | undefined {
  try {
    return formOf(opened, input, world, input.options.on ?? world.today());
  } catch (error) {
    if (error instanceof LackingRegionError) return undefined;
    throw error;
  }
}

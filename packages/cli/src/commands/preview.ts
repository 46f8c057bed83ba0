import { resolve } from "node:path";
import { type AskedEdition, type DefinitionFiles, type FormRecord, readExamples } from "@formulyar/core";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { changedPages, compareSheets, type SheetToCompare } from "../preview/compareSheets.ts";
import { openPair } from "../preview/openPair.ts";
import { prepareFolder, writePreview } from "../preview/writePreview.ts";
import { previewReport } from "../print/previewReport.ts";
import type { World } from "../World.ts";
import { askedEdition, readRecordFile } from "./openRecord.ts";

/** Examples whose pages are drawn: each takes a second, and their changes are alike. */
const EXAMPLES = 8;

/** `formulyar preview`: what a change does to the printed pages, in pictures and words. */
export const preview: Command = {
  name: "preview",
  operands: ["FORM", "[FILE]"],
  options: ["out", "region", "edition", "case-date", "before", "on", "forms"],
  summary: [
    "Показать, что изменилось на бумаге: картинки страниц «было», «стало» и разницы, и слова.",
    "С REGION сравнивается форма без изменений региона и с ними; без него – прежняя редакция и нынешняя.",
    "С --before – прежние определения из папки (например, копия до правки) и нынешние.",
    `Без FILE – пустой бланк и примеры формы, не больше ${EXAMPLES}: сначала примеры региона, потом с эталонным текстом.`,
    "Картинки и страница index.html записываются в папку --out; её можно открыть с диска и переслать.",
  ].join("\n"),
  run: async (input, world) => {
    const [id = "", file] = input.operands;
    const { region, before, out, forms } = input.options;
    if (out === undefined || out === "-") throw new CliError("Назовите папку для картинок: --out DIR.");
    const folder = resolve(world.cwd, out);
    const layer = await loadDefinitions(world, forms);
    const record = file === undefined ? undefined : await readRecordFile(file, id, region, world);
    const options = { id, region: record?.region ?? region, asked: askedOf(record, input, world), before };
    const pair = await openPair(layer, options, world);
    const sheets = record
      ? [{ title: "Запись", name: "record", data: record.data, today: dayOf(input, world) }]
      : [blank(input, world), ...examples(layer.files, id, options.region, dayOf(input, world))];
    await prepareFolder(folder);
    const compared = await withPrinter(world, (printer) => compareSheets(sheets, pair, printer));
    const index = await writePreview(folder, pair, compared);
    await world.stdout.write(`${previewReport(compared)}\nОткройте в браузере: ${index}\n`);
    if (compared.every((sheet) => changedPages(sheet).length === 0))
      await world.stdout.write("На бумаге ничего не изменилось.\n");
    return exitCode.fine;
  },
};

/** A record's own edition counts like `--edition`. */
function askedOf(record: FormRecord | undefined, input: Input, world: World): AskedEdition {
  const asked = askedEdition(input, world);
  return { ...asked, edition: asked.edition ?? record?.edition };
}

function dayOf({ options }: Input, world: World): string {
  return options.on ?? world.today();
}

function blank(input: Input, world: World): SheetToCompare {
  return { title: "Пустой бланк", name: "blank", today: dayOf(input, world) };
}

/** Valid examples of the form: those of the region first, then those whose text stands beside them. */
function examples(
  files: DefinitionFiles,
  id: string,
  region: string | undefined,
  today: string,
): readonly SheetToCompare[] {
  const valid = readExamples(files).filter(
    (one) =>
      one.form === id && !one.edition && !one.problems && (one.region === region || one.region === undefined),
  );
  const rank = ({ region: home, file }: (typeof valid)[number]) =>
    (home === undefined ? 2 : 0) + (Object.hasOwn(files, file.replace(/\.json$/, ".txt")) ? 0 : 1);
  return valid
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, EXAMPLES)
    .map((one) => ({
      title: `Пример «${one.name}»`,
      name: `${one.region === undefined ? "" : `${one.region}-`}${one.name}`,
      data: one.data,
      today: one.today ?? today,
    }));
}

async function withPrinter<T>(
  world: World,
  work: (printer: ReturnType<World["openPrinter"]>) => Promise<T>,
): Promise<T> {
  const printer = world.openPrinter();
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}

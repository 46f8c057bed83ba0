import { resolve } from "node:path";
import {
  type AskedEdition,
  type Catalogue,
  createCatalogue,
  type EarlierRecord,
  type Form,
  type FormRecord,
  prefill as fill,
  isWithin,
  type Pointer,
  type PrefillResult,
  readEarlierRecord,
} from "@formulyar/core";
import { earlierCaseDay, recordForm } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { readInput } from "../io/readInput.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { prefillReport } from "../print/prefillReport.ts";
import type { World } from "../World.ts";
import { askedEdition, readRecordFile } from "./openRecord.ts";

/** `formulyar prefill`: the next form of a case, from the documents that are there. */
export const prefill: Command = {
  name: "prefill",
  operands: ["FORM", "EARLIER…"],
  options: ["data", "region", "edition", "case-date", "confirm", "out", "on", "json", "forms"],
  summary: [
    "Заполнить форму по ранее составленным документам.",
    "EARLIER – записи { form, region, edition, data } других форм или их PDF; если документов несколько, последний важнее.",
    "Заполненное не меняется. Предложенное (нужно подтвердить) берётся с --confirm.",
    "Запись выводится в стандартный вывод или в файл --out, а что взято и что нет – в стандартный вывод ошибок.",
  ].join("\n"),
  run: async (input, world) => {
    const { out, json, confirm, on: today = world.today() } = input.options;
    const file = await outputFile(input, world);
    const { form, earlier, own } = await openCase(input, world);
    const first = fill(form, earlier, own.data, { today });
    const confirmed = confirmedPointers(confirm, first);
    const result = confirmed.length === 0 ? first : fill(form, earlier, own.data, { today, confirmed });
    const record = recordOf(form, result, own);
    const { data: _, ...told } = result;
    const text = `${JSON.stringify(json === undefined ? record : { record, ...told }, null, 2)}\n`;
    if (file === undefined) await world.stdout.write(text);
    else await writeWhole(file, text);
    await world.stderr.write(prefillReport(result));
    if (file !== undefined) await world.stderr.write(`Запись сохранена: ${out}\n`);
    return exitCode.fine;
  },
};

/** The file to write, or nothing for standard output. @throws CliError when it cannot be, or is an earlier document. */
async function outputFile({ operands, options }: Input, { cwd }: World): Promise<string | undefined> {
  const { out } = options;
  if (out === undefined || out === "-") return undefined;
  const file = resolve(cwd, out);
  const [, ...documents] = operands;
  if (documents.some((document) => document !== "-" && resolve(cwd, document) === file)) {
    throw new CliError(
      "В --out назван прежний документ: новая запись заменила бы его. Назовите другой файл.",
    );
  }
  await checkWritable(file);
  return file;
}

/** What the command works with: the form of the region and the edition that the options or the records name. */
interface OpenCase {
  readonly form: Form;
  readonly earlier: readonly EarlierRecord[];
  /** What stands in the form already. */
  readonly own: FormRecord;
}

/** @throws CliError, UnknownFormError, UnknownRegionError, UnknownEditionError, RecordError, DefinitionError */
async function openCase(input: Input, world: World): Promise<OpenCase> {
  const { operands, options } = input;
  const [id = "", ...files] = operands;
  const layer = await loadDefinitions(world, options.forms);
  const catalogue: Catalogue = createCatalogue(layer.files);
  const asked = askedEdition(input, world);
  const opened = (record: FormRecord, more: Partial<AskedEdition> = {}): Form =>
    atPlaces(layer, world, () => recordForm(catalogue, record, { on: asked.on, ...more }));
  const place = options.region === undefined ? {} : { region: options.region };
  const { prefill: sources = [] } = opened({ form: id, data: {}, ...place }, asked).definition;
  const records: FormRecord[] = [];
  for (const file of files) records.push(readEarlierRecord(await readInput(file, world), sources));
  const given: FormRecord =
    options.data === undefined
      ? { form: id, data: {}, ...place }
      : await readRecordFile(options.data, id, options.region, world);
  const region = given.region ?? records.findLast((record) => record.region !== undefined)?.region;
  const own = { ...given, ...(region !== undefined && { region }) };
  const documents = records.map((record) => inRegion(record, region));
  const day = earlierCaseDay(catalogue, documents) ?? asked.on;
  const earlier = documents.map((document) => ({ form: opened(document), data: document.data }));
  return { form: opened(own, { ...asked, on: day }), earlier, own };
}

/** A document that names no region is of the region of the form to fill. */
function inRegion(record: FormRecord, region: string | undefined): FormRecord {
  return { ...record, ...(record.region === undefined && region !== undefined && { region }) };
}

/** @throws CliError when something is confirmed that nobody has proposed */
function confirmedPointers(confirm: string | undefined, { asked }: PrefillResult): readonly Pointer[] {
  if (confirm === undefined) return [];
  if (confirm === "all") return asked.map(({ pointer }) => pointer);
  const pointers = confirm.split(",").map((pointer) => pointer.trim());
  const alien = pointers.find((pointer) => !asked.some((one) => isWithin(one.pointer, pointer)));
  if (alien === undefined) return pointers;
  const known = asked.map(({ pointer }) => pointer).join(", ");
  const advice = known === "" ? "Предложений нет." : `Предложено: ${known}.`;
  throw new CliError(`В --confirm указано то, что не предлагалось: «${alien}». ${advice}`);
}

function recordOf({ definition }: Form, { data }: PrefillResult, { kept }: FormRecord): FormRecord {
  const { id, region, edition } = definition;
  return { form: id, ...(region && { region: region.id }), edition, data, ...(kept && { kept }) };
}

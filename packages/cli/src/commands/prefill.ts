import { resolve } from "node:path";
import {
  type Catalogue,
  createCatalogue,
  type EarlierRecord,
  type Form,
  type FormRecord,
  prefill as fill,
  isWithin,
  type JsonObject,
  type Pointer,
  type PrefillResult,
  readEarlierRecord,
  readRecord,
} from "@formulyar/core";
import { recordRegion } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { readInput } from "../io/readInput.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { prefillReport } from "../print/prefillReport.ts";
import type { World } from "../World.ts";

/** `formulyar prefill`: the next form of a case, from the documents that are there. */
export const prefill: Command = {
  name: "prefill",
  operands: ["FORM", "EARLIER…"],
  options: ["data", "region", "confirm", "out", "on", "json", "forms"],
  summary: [
    "Заполнить форму по ранее составленным документам.",
    "EARLIER – записи { form, region, edition, data } других форм; если документов несколько, последний важнее.",
    "Заполненное не меняется. Предложенное (нужно подтвердить) берётся с --confirm.",
    "Запись выводится в стандартный вывод или в файл --out, а что взято и что нет – в стандартный вывод ошибок.",
  ].join("\n"),
  run: async (input, world) => {
    const { out, json, confirm, on: today = world.today() } = input.options;
    const file = await outputFile(input, world);
    const { form, earlier, data } = await openCase(input, world);
    const first = fill(form, earlier, data, { today });
    const confirmed = confirmedPointers(confirm, first);
    const result = confirmed.length === 0 ? first : fill(form, earlier, data, { today, confirmed });
    const record = recordOf(form, result);
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

/** What the command works with: the form of the region that the options or the records name. */
interface OpenCase {
  readonly form: Form;
  readonly earlier: readonly EarlierRecord[];
  readonly data: JsonObject;
}

/** @throws CliError, UnknownFormError, UnknownRegionError, RecordError, DefinitionError */
async function openCase({ operands, options }: Input, world: World): Promise<OpenCase> {
  const [id = "", ...files] = operands;
  const layer = await loadDefinitions(world, options.forms);
  const catalogue: Catalogue = createCatalogue(layer.files);
  const compiled = (form: string, region: string | undefined): Form =>
    atPlaces(layer, world, () => catalogue.form(form, region));
  const { prefill: sources = [] } = compiled(id, options.region).definition;
  const records: FormRecord[] = [];
  for (const file of files) records.push(readEarlierRecord(await readInput(file, world), sources));
  const own = options.data === undefined ? undefined : readRecord(await readInput(options.data, world), id);
  const asked = own ? recordRegion(options.region, own) : options.region;
  const region = asked ?? records.findLast((record) => record.region !== undefined)?.region;
  const earlier = records.map((record) => ({
    form: compiled(record.form, record.region ?? region),
    data: record.data,
  }));
  return { form: compiled(id, region), earlier, data: own?.data ?? {} };
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

function recordOf({ definition }: Form, { data }: PrefillResult): FormRecord {
  const { id, region, edition } = definition;
  return { form: id, ...(region && { region: region.id }), edition, data };
}

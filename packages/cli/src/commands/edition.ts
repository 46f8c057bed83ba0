import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { createCatalogue, describeEdition, formatDate, plural } from "@formulyar/core";
import { isCalendarDate } from "@formulyar/server";
import { CliError, UsageError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import type { Layer } from "../definitions/Layer.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import { freezeEdition } from "../freeze/freezeEdition.ts";
import { withEdition } from "../freeze/withEdition.ts";
import { writeEdition } from "../freeze/writeEdition.ts";
import { shownPath } from "../print/findingList.ts";
import type { World } from "../World.ts";

/** `formulyar edition`: puts the current edition of a form aside and begins a new one. */
export const edition: Command = {
  name: "edition",
  operands: ["FORM", "NAME"],
  options: ["from", "region", "forms"],
  summary: [
    "Начать новую редакцию формы: прежняя сохраняется в editions целиком и больше не меняется.",
    "NAME – название новой редакции, обычно дата акта; --from – день ГГГГ-ММ-ДД, с которого она действует.",
    "Для формы, которая есть только в регионе, назовите его в --region.",
  ].join("\n"),
  run: async (input, world) => {
    const [id = "", name = ""] = input.operands;
    const from = readDay(input.options.from);
    const layer = await loadDefinitions(world, input.options.forms);
    const old = currentEdition(layer, world, input);
    refuseName(name, from, old);
    refuseForeign(layer.place(`${old.home}/form.json`), id, input, world);
    const frozen = await freezeEdition(layer, id, old.home, old.owner, old.edition);
    const written = await writeEdition(frozen, await newEdition(layer, old.home, name, from));
    const files = listed(written.map((file) => shownPath(world.cwd, file)));
    await world.stdout.write(`Прежняя редакция ${describeEdition(old.edition)} сохранена:\n${files}`);
    await world.stdout.write(
      advice(id, name, from, shownPath(world.cwd, layer.place(`${old.home}/form.json`))),
    );
    return exitCode.fine;
  },
};

/** Files a line each, examples in one line: there may be a hundred. */
function listed(files: readonly string[]): string {
  const folderOf = (file: string): string | undefined => /^.*[/\\]examples(?=[/\\])/.exec(file)?.[0];
  const examples = files.filter((file) => folderOf(file) !== undefined);
  const [first] = examples;
  const count = plural(examples.length, "файл", "файла", "файлов");
  return [
    ...files.filter((file) => folderOf(file) === undefined),
    ...(first === undefined ? [] : [`${folderOf(first)} (${count})`]),
  ]
    .map((line) => `  ${line}\n`)
    .join("");
}

/** The edition that is put aside. */
interface CurrentEdition {
  readonly edition: string;
  readonly effectiveFrom?: string;
  /** Names that are taken. */
  readonly names: readonly string[];
  /** The form's folder in the definitions. */
  readonly home: string;
  /** The region that alone has the form. */
  readonly owner?: string;
}

function currentEdition(layer: Layer, world: World, { operands, options }: Input): CurrentEdition {
  const [id = ""] = operands;
  return atPlaces(layer, world, () => {
    const catalogue = createCatalogue(layer.files);
    const { sources } = catalogue.resolve(id, options.region);
    const home = dirname(sources.manifest);
    const owner = /^forms\/regions\/([^/]+)\//.exec(home)?.[1];
    if (options.region !== undefined && owner === undefined) {
      throw new CliError(`Форма «${id}» общая: новая редакция начинается для всех, без --region.`);
    }
    const editions = owner === undefined ? catalogue.editions(id) : catalogue.editions(id, owner);
    const names = editions.map((one) => one.edition.split("+", 1)[0] ?? "");
    const { edition, effectiveFrom } = catalogue.resolve(id, owner);
    const base = edition.split("+", 1)[0] ?? edition;
    return { edition: base, names, home, ...(effectiveFrom && { effectiveFrom }), ...(owner && { owner }) };
  });
}

function readDay(from: string | undefined): string {
  if (from === undefined)
    throw new UsageError("Не указан день, с которого действует новая редакция: --from.", "edition");
  if (isCalendarDate(from)) return from;
  throw new UsageError(
    `Неверное значение «${from}» параметра --from: нужна дата вида ГГГГ-ММ-ДД.`,
    "edition",
  );
}

function refuseName(name: string, from: string, { names, edition, effectiveFrom }: CurrentEdition): void {
  if (!/^[^.+/\\\s][^+/\\\s]*$/.test(name)) {
    throw new UsageError(
      `Название «${name}» не подходит: без пробелов, «+» и косой черты, например ${from}.`,
      "edition",
    );
  }
  if (names.includes(name)) throw new CliError(`Редакция «${name}» у формы уже есть.`);
  if (effectiveFrom === undefined || effectiveFrom < from) return;
  throw new CliError(
    `Редакция «${edition}» действует с ${formatDate(effectiveFrom, "numeric")}: новая должна действовать позже.`,
  );
}

/** The definitions that came with the program are changed only by who works in them. */
function refuseForeign(place: string, id: string, { options }: Input, { home, cwd }: World): void {
  const isGiven = options.forms !== undefined && isBelow(place, resolve(cwd, options.forms));
  if (home === undefined || isGiven || !isBelow(place, home) || isBelow(cwd, home)) return;
  throw new CliError(
    `Форма «${id}» – из определений самой программы. Перейдите в их папку или назовите её в --forms.`,
  );
}

function isBelow(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`);
}

async function newEdition(layer: Layer, home: string, name: string, from: string) {
  const manifest = layer.place(`${home}/form.json`);
  const migration = `${home}/migration.json`;
  const gone = Object.hasOwn(layer.files, migration) ? [layer.place(migration)] : [];
  return {
    manifest,
    text: withEdition(await readFile(manifest, "utf8"), name, from),
    gone: new Map(await Promise.all(gone.map(async (file) => [file, await readFile(file, "utf8")] as const))),
  };
}

function advice(id: string, name: string, from: string, manifest: string): string {
  return [
    `Новая редакция ${describeEdition(name)} действует с ${formatDate(from, "numeric")}: ${manifest}`,
    "Дальше:",
    "  1. Измените поля, экран, документ и примеры формы: прежней редакции это не коснётся.",
    `  2. Опишите, куда переходят значения прежних записей: ${join(dirname(manifest), "migration.json")}.`,
    "  3. Проверьте: formulyar check; изменения регионов переносит formulyar upgrade.",
    `  4. Попробуйте перенос: formulyar migrate ${id} запись.json --to ${name}`,
    "",
  ].join("\n");
}

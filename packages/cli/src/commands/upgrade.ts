import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type UpgradePlan, type UpgradeReport, upgradePlan } from "@formulyar/core";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import type { Layer } from "../definitions/Layer.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { shownPath } from "../print/findingList.ts";
import { upgradeText } from "../print/upgradeText.ts";

/** `formulyar upgrade`: carries a region's changes over to another edition of a form. */
export const upgrade: Command = {
  name: "upgrade",
  operands: ["REGION", "FORM"],
  options: ["from", "to", "write", "json", "forms"],
  summary: [
    "Показать, какие изменения региона переносятся на новую редакцию формы, а какие нужно решить.",
    "--from – редакция, для которой изменения сделаны, --to – новая; без них – названная в изменениях и действующая.",
    "Без --write ничего не пишет. С ним переносит только то, что переносится само; остальное остаётся в x-pending.",
  ].join("\n"),
  run: async (input, world) => {
    const layer = await loadDefinitions(world, input.options.forms);
    const plan = atPlaces(layer, world, () => upgradePlan(layer.files, requestOf(input)));
    const written = input.options.write === undefined ? [] : await writePlan(plan, layer);
    const shown = written.map((file) => shownPath(world.cwd, file));
    await world.stdout.write(
      input.options.json === undefined
        ? upgradeText(plan.report, nextSteps(plan, shown, input))
        : `${JSON.stringify({ ...plan.report, written: shown }, null, 2)}\n`,
    );
    return verdict(plan.report);
  },
};

function requestOf({ operands: [region = "", form = ""], options: { from, to } }: Input) {
  return { region, form, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function verdict({ counts }: UpgradeReport): ExitCode {
  return counts.conflict + counts.forbidden > 0 ? exitCode.errors : exitCode.fine;
}

/** Every file whole, in the plan's order: wherever it is broken off, the definitions can be used and it can be run again. */
async function writePlan({ files, report }: UpgradePlan, layer: Layer): Promise<readonly string[]> {
  const planned = files.map(({ path, text }) => ({ file: placeOf(path, report, layer), text }));
  for (const { file } of planned) {
    await makeFolder(dirname(file));
    await checkWritable(file);
  }
  for (const { file, text } of planned) await writeWhole(file, text);
  return planned.map(({ file }) => file);
}

/** A new file stands in the folder of definitions that the region's changes stand in, whichever of those that there are. */
function placeOf(path: string, { overlay }: UpgradeReport, { files, place }: Layer): string {
  if (!overlay || Object.hasOwn(files, path)) return place(path);
  return join(dirname(place(overlay.file)), relative(dirname(overlay.file), path));
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new CliError(`Не удалось создать папку «${folder}»: нет права записи.`);
  }
}

/** What a person does now. */
function nextSteps(
  { report, files }: UpgradePlan,
  written: readonly string[],
  { options }: Input,
): readonly string[] {
  const { overlay, counts, to } = report;
  if (!overlay) return ["Делать ничего не нужно."];
  if (!overlay.current)
    return [`Изменения уже перенесены: сравнение сделано по прежним, из ${overlay.file}. Записывать нечего.`];
  const open = counts.conflict + counts.forbidden;
  const decide =
    open > 0
      ? [
          `Решите, что делать с тем, что не перенеслось: оно стоит целиком в x-pending файла ${overlay.file} и не применяется.`,
          "Нужное поправьте под новую редакцию и переставьте в actions, ненужное уберите; formulyar check напомнит об оставшемся.",
        ]
      : [];
  const look = `Посмотрите итог: formulyar diff ${report.region.id} ${report.form.id}; проверьте: formulyar check.`;
  if (options.write !== undefined) return [...written.map((file) => `Записано: ${file}`), ...decide, look];
  const folder = options.forms === undefined ? "" : ` --forms ${options.forms}`;
  const command = `formulyar upgrade ${report.region.id} ${report.form.id} --from ${report.from} --to ${to} --write${folder}`;
  return [
    "Ничего не записано.",
    `Чтобы записать: ${command}.`,
    `Прежние изменения сохранятся для старых записей (${files[0]?.path ?? "уже сохранены"}), переносимые перейдут в ${overlay.file}${open > 0 ? ", а требующие решения – в его x-pending" : ""}.`,
  ];
}

import { resolve } from "node:path";
import type { Form, IsoDate, JsonObject, Level, Problem } from "@formulyar/core";
import {
  issueDocument,
  issueFillable,
  issueWordDocument,
  loadOwnFonts,
  unprintableSigns,
} from "@formulyar/documents";
import { CliError } from "../CliError.ts";
import type { Command } from "../Command.ts";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { problemList, verdict } from "../print/problemList.ts";
import type { World } from "../World.ts";
import { type OpenRecord, openRecord } from "./openRecord.ts";

/** `formulyar render`: the printed document of a record, or a blank. */
export const render: Command = {
  name: "render",
  operands: ["FORM", "[FILE]"],
  options: ["region", "edition", "case-date", "format", "fillable", "out", "on", "forms"],
  summary: [
    "Составить документ по записи; без FILE – пустой бланк.",
    "--fillable – бланк, который заполняют на экране; обратно его берёт команда read.",
    "FILE – данные формы или запись { form, region, edition, data }, или PDF, составленный «Формуляром»; «-» – стандартный ввод.",
    "Неполная запись печатается как черновик. Запись, в которой данные не того вида, не печатается.",
    "Без --out документ пишется в файл FORM.pdf, а если вывод перенаправлен – в стандартный вывод.",
    "Документ для правки в Word или LibreOffice: --format docx (файл FORM.docx).",
  ].join("\n"),
  run: async (input, world) => {
    const { format = "pdf", on = world.today() } = input.options;
    const opened = await openRecord(input, world);
    const fillable = input.options.fillable !== undefined;
    if (fillable && (opened.data || format !== "pdf"))
      throw new CliError("--fillable – для пустого бланка PDF: без FILE и без --format html.");
    const out = outputFile(opened.form, format, input.options.out, world);
    const [, file = "-"] = input.operands;
    if (file !== "-" && resolve(world.cwd, file) === out) {
      throw new CliError("В --out назван файл самой записи: документ заменил бы её. Назовите другой файл.");
    }
    if (out !== undefined) await checkWritable(out);
    if (!(await isPrintable(opened, on, world))) return exitCode.errors;
    return write(await draw(opened, fillable ? "fillable" : format, on, world), out, world);
  },
};

/** The file to write, or nothing for standard output. */
function outputFile(
  { definition }: Form,
  format: string,
  out: string | undefined,
  world: World,
): string | undefined {
  if (out === "-") return undefined;
  if (out !== undefined) return resolve(world.cwd, out);
  return world.stdout.isTerminal ? resolve(world.cwd, `${definition.id}.${format}`) : undefined;
}

/** Says what is amiss. Data of the wrong kind would be lost or garbled on paper; what is merely missing is left empty. */
async function isPrintable({ form, data }: OpenRecord, on: IsoDate, world: World): Promise<boolean> {
  if (data === undefined) return true;
  const wrong = errorsOf(form, data, "draft", on);
  if (wrong.length > 0) await world.stderr.write(`Документ не составлен.\n\n${problemList(wrong)}`);
  if (wrong.length > 0) return false;
  const missing = [
    ...errorsOf(form, data, "final", on),
    ...unprintableSigns(form, data, await loadOwnFonts()),
  ];
  if (missing.length > 0) await world.stderr.write(`Это черновик: запись не готова. ${verdict(missing)}\n`);
  return true;
}

function errorsOf(form: Form, data: JsonObject, level: Level, today: IsoDate): readonly Problem[] {
  return form.check(data, { level, today }).filter(({ severity }) => severity === "error");
}

async function draw(
  { document, data }: OpenRecord,
  format: string,
  today: IsoDate,
  world: World,
): Promise<string | Uint8Array> {
  const drawn = document();
  if (format === "html") return drawn.html(data, { today });
  const printer = world.openPrinter();
  const issue = format === "docx" ? issueWordDocument : issueDocument;
  try {
    if (format === "fillable") return await issueFillable(printer, drawn, { today });
    return await issue(printer, drawn, data && { data }, { today });
  } finally {
    await printer.close();
  }
}

async function write(content: string | Uint8Array, out: string | undefined, world: World): Promise<ExitCode> {
  if (out === undefined) await world.stdout.write(content);
  else {
    await writeWhole(out, content);
    await world.stderr.write(`Документ записан: ${out}\n`);
  }
  return exitCode.fine;
}

import { resolve } from "node:path";
import { type IssuedDocument, verdictWords } from "@formulyar/documents";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { inputName, openIssued, readInputBytes } from "../io/readInput.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import type { World } from "../World.ts";

/** `formulyar read`: the record that lies in a document. */
export const read: Command = {
  name: "read",
  operands: ["FILE"],
  options: ["out", "json"],
  summary: [
    "Прочитать запись формы из PDF, который составил «Формуляр».",
    "Сказано и то, изменён ли файл с выдачи: изменённый – код завершения 1. Это не замена электронной подписи.",
    "Запись выводится в стандартный вывод или в файл --out, а что стало с файлом – в стандартный вывод ошибок.",
  ].join("\n"),
  run: async (input, world) => {
    const [file = ""] = input.operands;
    const out = await outputFile(input, world);
    const document = openIssued(await readInputBytes(file, world), inputName(file));
    const words = verdictWords(document.verdict);
    const { json } = input.options;
    const told = json === undefined ? document.record : report(document, words);
    const text = `${JSON.stringify(told, null, 2)}\n`;
    if (out === undefined) await world.stdout.write(text);
    else await writeWhole(out, text);
    if (json === undefined) await world.stderr.write(`${words}\n`);
    if (out !== undefined) await world.stderr.write(`Запись сохранена: ${input.options.out}\n`);
    return codeOf(document);
  },
};

/** The file to write, or nothing for standard output. @throws CliError when it cannot be, or is the document itself */
async function outputFile({ operands, options }: Input, { cwd }: World): Promise<string | undefined> {
  const { out } = options;
  if (out === undefined || out === "-") return undefined;
  const file = resolve(cwd, out);
  const [document = "-"] = operands;
  if (document !== "-" && resolve(cwd, document) === file)
    throw new CliError("В --out назван сам документ: он пропал бы. Назовите другой файл.");
  await checkWritable(file);
  return file;
}

function report({ record, hash, verdict }: IssuedDocument, message: string) {
  return { record, hash, verdict: { ...verdict, message } };
}

function codeOf({ verdict: { kind } }: IssuedDocument): ExitCode {
  return kind === "untouched" || kind === "appended" ? exitCode.fine : exitCode.errors;
}

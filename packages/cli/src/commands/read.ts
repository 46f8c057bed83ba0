import { resolve } from "node:path";
import { createCatalogue, type Form, type FormRecord, type IsoDate, type Problem } from "@formulyar/core";
import {
  createDocument,
  documentSources,
  isFilledBlank,
  type ReadDocument,
  readDocument,
  verdictWords,
} from "@formulyar/documents";
import { recordForm } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { inputName, openIssued, readInputBytes, reading } from "../io/readInput.ts";
import { checkWritable, writeWhole } from "../io/writeWhole.ts";
import { problemList } from "../print/problemList.ts";
import type { World } from "../World.ts";

/** `formulyar read`: the record that lies in a document, or that was written in a blank. */
export const read: Command = {
  name: "read",
  operands: ["FILE"],
  options: ["out", "on", "json", "forms"],
  summary: [
    "Прочитать запись формы из PDF, который составил «Формуляр», или из бланка, заполненного на экране.",
    "Сказано и то, изменён ли файл с выдачи: изменённый – код завершения 1. Это не замена электронной подписи.",
    "Бланк проверяется как черновик и как готовый документ. Чего перенести не удалось, названо: код завершения 1.",
    "Запись выводится в стандартный вывод или в файл --out, а всё остальное – в стандартный вывод ошибок.",
  ].join("\n"),
  run: async (input, world) => {
    const out = await outputFile(input, world);
    const found = await readFile(input, world);
    const { json } = input.options;
    const text = `${JSON.stringify(json === undefined ? found.document.record : report(found), null, 2)}\n`;
    if (out === undefined) await world.stdout.write(text);
    else await writeWhole(out, text);
    if (json === undefined) await world.stderr.write(toldOf(found));
    if (out !== undefined) await world.stderr.write(`Запись сохранена: ${input.options.out}\n`);
    return codeOf(found);
  },
};

interface Found {
  readonly document: ReadDocument;
  /** Of a blank that was filled in. */
  readonly checked?: { readonly draft: readonly Problem[]; readonly final: readonly Problem[] };
}

async function readFile({ operands, options }: Input, world: World): Promise<Found> {
  const [file = ""] = operands;
  const name = inputName(file);
  const bytes = await readInputBytes(file, world);
  const issued = openIssued(bytes, name);
  const { record } = issued;
  const today = options.on ?? world.today();
  if (!isFilledBlank(record, bytes))
    return { document: { ...issued, message: verdictWords(issued.verdict) } };
  const layer = await loadDefinitions(world, options.forms);
  const catalogue = createCatalogue(layer.files);
  return atPlaces(layer, world, () => {
    const formOf = (one: FormRecord) => recordForm(catalogue, one, { on: today });
    const documentOf = (one: FormRecord) =>
      createDocument(formOf(one), documentSources(catalogue, formOf(one)));
    const document = reading(name, () => readDocument(bytes, { today, documentOf }));
    return { document, checked: checkedBy(formOf(record), document.record, today) };
  });
}

function checkedBy(form: Form, { data }: FormRecord, today: IsoDate) {
  return {
    draft: form.check(data, { level: "draft", today }),
    final: form.check(data, { level: "final", today }),
  };
}

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

function report({ document, checked }: Found) {
  const { record, hash, verdict, message, unread } = document;
  return {
    record,
    hash,
    verdict: { ...verdict, message },
    ...(unread && { unread }),
    ...(checked && { problems: checked }),
  };
}

function toldOf({ document, checked }: Found): string {
  const problems = checked ? `\n${problemList(checked.final)}` : "";
  return `${document.message}\n${problems}`;
}

function codeOf({ document: { verdict, unread }, checked }: Found): ExitCode {
  if (unread && checked) {
    const wrong = checked.draft.some(({ severity }) => severity === "error");
    return wrong || unread.length > 0 ? exitCode.errors : exitCode.fine;
  }
  return verdict.kind === "untouched" || verdict.kind === "appended" ? exitCode.fine : exitCode.errors;
}

import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { JsonTextError, readJsonText } from "@formulyar/core";
import {
  type IssuedDocument,
  isFilledBlank,
  NotIssuedError,
  readIssued,
  verdictWords,
} from "@formulyar/documents";
import { CliError } from "../CliError.ts";
import type { World } from "../World.ts";

/** A record is small; what is larger was given by mistake. Bytes. */
export const inputLimit = 16 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "файла нет",
  EISDIR: "это папка, а не файл",
  EACCES: "нет права его читать",
  ENAMETOOLONG: "слишком длинное имя",
};

/**
 * The JSON value of a file, or of standard input for `-`; of a document of ours the record that lies in it. When such a
 * document was changed since it was issued, that is told on standard error.
 * @throws CliError when it cannot be read, is too large or is neither
 */
export async function readInput(file: string, world: World): Promise<unknown> {
  const bytes = await readInputBytes(file, world);
  const name = inputName(file);
  if (isPdf(bytes)) {
    const { record, verdict } = openIssued(bytes, name);
    if (isFilledBlank(record, bytes))
      throw new CliError(
        `Это бланк, заполненный на экране: ${name}. Сначала прочитайте его: formulyar read.`,
      );
    if (verdict.kind !== "untouched")
      await world.stderr.write(`${capital(name)}: ${verdictWords(verdict)}\n`);
    return record;
  }
  try {
    return readJsonText(bytes);
  } catch (error) {
    if (error instanceof JsonTextError)
      throw new CliError(`Не удалось прочитать ${name} как JSON. ${error.message}`);
    throw error;
  }
}

/** The bytes of a file, or of standard input for `-`. @throws CliError when it cannot be read or is too large */
export function readInputBytes(file: string, { cwd, stdin }: World): Promise<Uint8Array> {
  return readBytes(file === "-" ? stdin : createReadStream(resolve(cwd, file)), inputName(file));
}

/** A document of ours, read back. @throws CliError for any other file */
export function openIssued(bytes: Uint8Array, name: string): IssuedDocument {
  return reading(name, () => readIssued(bytes));
}

/** Reads a document; what is none of ours is told by the file's name. @throws CliError */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotIssuedError) throw new CliError(`Не удалось прочитать ${name}. ${error.message}`);
    throw error;
  }
}

/** What messages call a file, in the accusative. */
export function inputName(file: string): string {
  return file === "-" ? "стандартный ввод" : `файл «${file}»`;
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function readBytes(source: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of source) {
      size += part.byteLength;
      if (size > inputLimit) break;
      parts.push(part);
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  if (size > inputLimit)
    throw new CliError(`Не удалось прочитать ${name}: он больше ${inputLimit / 1024 / 1024} МБ.`);
  return Buffer.concat(parts, size);
}

/** The failure to read something in a sentence. @param name as it stands after «прочитать» */
export function unreadable(name: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new CliError(`Не удалось прочитать ${name}: ${reasons[code] ?? code}.`);
}

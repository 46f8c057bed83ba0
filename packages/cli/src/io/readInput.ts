import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { JsonTextError, readJsonText } from "@formulyar/core";
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
 * The JSON value of a file, or of standard input for `-`.
 * @throws CliError when it cannot be read, is too large or is no JSON
 */
export async function readInput(file: string, { cwd, stdin }: World): Promise<unknown> {
  const name = file === "-" ? "стандартный ввод" : `файл «${file}»`;
  const bytes = await readBytes(file === "-" ? stdin : createReadStream(resolve(cwd, file)), name);
  try {
    return readJsonText(bytes);
  } catch (error) {
    if (error instanceof JsonTextError)
      throw new CliError(`Не удалось прочитать ${name} как JSON. ${error.message}`);
    throw error;
  }
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

import { access, constants, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "../CliError.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "такой папки нет",
  ENOTDIR: "часть пути – не папка",
  EEXIST: "на этом месте уже есть файл",
  EISDIR: "это папка, а нужно имя файла",
  EACCES: "нет права записи",
  EPERM: "нет права записи",
  EROFS: "диск доступен только для чтения",
  ENOSPC: "на диске нет места",
  ENAMETOOLONG: "слишком длинное имя",
};

/** Whether a file can be written, asked before the work is done. @throws CliError */
export async function checkWritable(file: string): Promise<void> {
  try {
    const target = await stat(file).catch(() => undefined);
    if (target?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    if (target) await access(file, constants.W_OK);
    if (!target || target.isFile()) await access(dirname(file), constants.W_OK);
    if (!(await stat(dirname(file))).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Writes a file so that it is there whole or not at all: beside it first, then in its place. @throws CliError */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const old = await stat(target).catch(() => undefined);
    // A device or a pipe (`/dev/stdout`) is written to; putting a file in its place would destroy it.
    if (old && !old.isFile()) return await writeFile(target, content);
    await writeBeside(target, content, old?.mode);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Who may read the old file may read the new one, and nobody else: a document holds health data. */
async function writeBeside(target: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, "w", mode);
    await handle.writeFile(content).finally(() => handle.close());
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The failure of a disk in a sentence; what is none of a disk is given back as it is. */
export function unwritable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string"
    ? new CliError(`Не удалось записать «${file}»: ${reasons[code] ?? code}.`)
    : error;
}

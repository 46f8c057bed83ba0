import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "../CliError.ts";
import { writeWhole } from "../io/writeWhole.ts";
import type { FrozenEdition } from "./freezeEdition.ts";

/** What becomes of the form's own folder. */
export interface NewEdition {
  /** `form.json` on the disk, its text of now and of then. */
  readonly manifest: string;
  readonly text: string;
  /** Files of the form that went along with the edition that was put aside. */
  readonly gone: ReadonlyMap<string, string>;
}

/**
 * Writes an edition that is put aside and begins the new one: all of it or nothing.
 * @returns what was created
 * @throws CliError when something stands there already or cannot be written
 */
export async function writeEdition(frozen: FrozenEdition, next: NewEdition): Promise<readonly string[]> {
  // What a broken off run has put aside already is taken as it is.
  const isAside = await holds(frozen.folder, frozen.files);
  if (!isAside) await refuseExisting(frozen.folder);
  for (const [path, text] of frozen.regional) {
    if ((await textOf(path)) !== text) await refuseExisting(path);
  }
  const undo: (() => Promise<unknown>)[] = [];
  try {
    if (!isAside) await writeFolder(frozen, undo);
    for (const [file, text] of frozen.regional) {
      if ((await textOf(file)) === text) continue;
      undo.push(() => rm(file, { force: true }));
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, text);
    }
    for (const [file, text] of next.gone) {
      undo.push(() => writeFile(file, text));
      await rm(file);
    }
    await writeWhole(next.manifest, next.text);
  } catch (error) {
    // What cannot be taken back must not hide why it was to be.
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw error instanceof CliError ? error : new CliError(`Не удалось сохранить редакцию: ${code}.`);
  }
  return [...[...frozen.files.keys()].map((name) => join(frozen.folder, name)), ...frozen.regional.keys()];
}

/** Beside its place first: a folder that is there is whole. */
async function writeFolder(
  { folder, files }: FrozenEdition,
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  undo.push(() => rm(beside, { recursive: true, force: true }));
  for (const [name, text] of files) {
    const file = join(beside, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await rename(beside, folder);
  undo.push(() => rm(folder, { recursive: true, force: true }));
}

/** Whether a folder has all of these files. */
async function holds(folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const same = await Promise.all(
    [...files].map(async ([name, text]) => (await textOf(join(folder, name))) === text),
  );
  return same.every(Boolean);
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new CliError(
      `Здесь уже что-то есть, прежняя редакция не сохранена: «${path}». Уберите это, если оно не нужно, и повторите.`,
    );
}

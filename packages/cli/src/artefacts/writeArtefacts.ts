import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isObject, type ResolvedForm } from "@formulyar/core";
import { CliError } from "../CliError.ts";
import { type Artefacts, artefactNames } from "./artefacts.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "часть пути – не папка",
  EEXIST: "часть пути – не папка",
  EACCES: "нет права записи",
  EPERM: "нет права записи",
  EBUSY: "папка занята другой программой",
  EROFS: "диск доступен только для чтения",
  ENOSPC: "на диске нет места",
  ENAMETOOLONG: "слишком длинное имя",
};

/**
 * Whether a folder may be filled, or replaced: it is not there, empty, or was made of the same form before.
 * @throws CliError
 */
export async function refuseForeign(folder: string, form: ResolvedForm): Promise<void> {
  const names = await namesIn(folder);
  if (names === undefined || names.length === 0) return;
  const made = await madeFor(folder);
  const foreign = made === undefined ? names : names.filter((name) => !artefactNames.includes(name));
  const [first] = foreign;
  if (first !== undefined) {
    throw new CliError(
      `В папке «${folder}» есть чужие файлы: «${first}»${foreign.length > 1 ? " и другие" : ""}. Назовите в --out другую папку или уберите их.`,
    );
  }
  const own = describe(form.id, form.region?.id);
  if (made !== undefined && made !== own) {
    throw new CliError(
      `В папке «${folder}» собрано другое: ${made}, а нужно: ${own}. Назовите другую папку.`,
    );
  }
}

/** Writes the folder whole or not at all: beside it first, then in its place. @throws CliError */
export async function writeArtefacts(
  folder: string,
  form: ResolvedForm,
  artefacts: Artefacts,
): Promise<void> {
  const target = await realpath(folder).catch(() => folder);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const old = join(dirname(target), `.${basename(target)}.${process.pid}.old`);
  try {
    await mkdir(beside, { recursive: true });
    for (const [name, text] of artefacts) await writeFile(join(beside, name), text);
    // Somebody may have put something there meanwhile.
    await refuseForeign(target, form);
    await replace(target, beside, old);
  } catch (error) {
    throw error instanceof CliError ? error : unwritable(folder, error);
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function replace(target: string, next: string, old: string): Promise<void> {
  const wasThere = (await namesIn(target)) !== undefined;
  if (wasThere) await rename(target, old);
  try {
    await rename(next, target);
  } catch (error) {
    if (wasThere) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Names in a folder; nothing when it is not there. @throws CliError when it is a file, or cannot be read */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code === "ENOTDIR") throw new CliError(`«${folder}» – не папка: назовите в --out папку.`);
    throw unwritable(folder, error);
  }
}

/** What the folder was made of, in words; nothing when this command has not made it. */
async function madeFor(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "");
  const mark = markOf(text);
  return mark && describe(mark.form, mark.region);
}

function markOf(text: string): { readonly form: unknown; readonly region?: unknown } | undefined {
  try {
    const { formulyar } = JSON.parse(text);
    return isObject(formulyar) && "form" in formulyar
      ? { form: formulyar.form, region: formulyar.region }
      : undefined;
  } catch {
    return undefined;
  }
}

function describe(form: unknown, region: unknown): string {
  return region === undefined ? `форма «${form}»` : `форма «${form}» региона «${region}»`;
}

function unwritable(folder: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new CliError(`Не удалось записать папку «${folder}»: ${reasons[code] ?? code}.`);
}

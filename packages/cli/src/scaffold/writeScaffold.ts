import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CliError } from "../CliError.ts";
import { writeWhole } from "../io/writeWhole.ts";
import type { Scaffold } from "./scaffoldFiles.ts";

/**
 * Writes a new form below the root of definitions, whole or not at all.
 * @returns the files written
 * @throws CliError when the form is there already or cannot be written
 */
export async function writeScaffold(
  root: string,
  id: string,
  scaffold: Scaffold,
): Promise<readonly string[]> {
  const folder = join(root, "forms", id);
  const template = join(root, "templates", `${id}.hbs`);
  await refuseExisting(folder);
  await refuseExisting(template);
  const beside = join(root, "forms", `.${id}.${process.pid}.tmp`);
  try {
    await writeFolder(beside, scaffold.files);
    await mkdir(dirname(template), { recursive: true });
    await writeWhole(template, scaffold.template);
    await rename(beside, folder);
  } catch (error) {
    await Promise.all([beside, template].map((path) => rm(path, { recursive: true, force: true })));
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw error instanceof CliError ? error : new CliError(`Не удалось создать форму в «${root}»: ${code}.`);
  }
  return [...Object.keys(scaffold.files).map((name) => join(folder, name)), template];
}

async function writeFolder(folder: string, files: Scaffold["files"]): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new CliError(`Форма с таким именем уже есть: «${path}».`);
}

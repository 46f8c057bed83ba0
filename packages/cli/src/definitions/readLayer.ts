import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type DefinitionFiles, isObject } from "@formulyar/core";
import { findDefinitionsRoot, readDefinitions, readTree } from "@formulyar/core/files";
import { CliError } from "../CliError.ts";
import { hasFolder, listFolder } from "./folders.ts";
import type { Layer } from "./Layer.ts";

/**
 * Reads a folder of definitions, whichever of these it is: one with `forms/` inside, a `forms` folder itself,
 * a region's folder, or the folder of a single form.
 * @param folder absolute path
 * @throws CliError when it is none of them
 */
export async function readLayer(folder: string): Promise<Layer> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new CliError(`Папки «${folder}» нет.`);
  if (!found.isDirectory()) throw new CliError(`«${folder}» – это файл, а нужна папка с определениями.`);
  if (await hasFolder(folder, "forms")) return rootLayer(folder);
  const names = await listFolder(folder);
  if (["form.json", "schema.json", "region.json"].some((name) => names.includes(name)))
    return partLayer(folder, names);
  if (await isFormsFolder(folder, names)) return formsLayer(folder);
  throw new CliError(
    `В папке «${folder}» нет определений форм: нужна папка forms или файлы form.json и schema.json.`,
  );
}

/** A folder with `forms/` and, if it likes, `templates/`. */
export async function rootLayer(root: string): Promise<Layer> {
  return { files: await readDefinitions(root), holds: () => true, place: (path) => join(root, path) };
}

async function formsLayer(folder: string): Promise<Layer> {
  if (basename(folder) === "forms") return rootLayer(dirname(folder));
  return looseLayer(folder, "forms/");
}

/** The folder of one form or one region: as a part of the definitions that it stands among, or alone. */
async function partLayer(folder: string, names: readonly string[]): Promise<Layer> {
  const root = await findDefinitionsRoot(dirname(folder));
  const inside = root === undefined ? ".." : relative(root, folder).split(sep).join("/");
  if (root !== undefined && inside.startsWith("forms/")) return insideLayer(root, inside);
  const single = await readTree(folder, "");
  const parent = names.includes("region.json") ? "forms/regions" : "forms";
  return looseLayer(folder, `${parent}/${idOf(single) ?? basename(folder)}/`);
}

async function insideLayer(root: string, prefix: string): Promise<Layer> {
  const whole = await rootLayer(root);
  const own = new Set([`templates/${basename(prefix)}.hbs`, `${prefix}.hbs`]);
  return { ...whole, holds: (path) => path.startsWith(`${prefix}/`) || own.has(path) };
}

async function looseLayer(folder: string, prefix: string): Promise<Layer> {
  const files = await readTree(folder, prefix);
  return {
    files,
    holds: (path) => path.startsWith(prefix),
    place: (path) => join(folder, path.slice(prefix.length)),
  };
}

/** The id that a manifest gives; the folder's name may be anything when it stands alone. */
function idOf(files: DefinitionFiles): string | undefined {
  const manifest = files["form.json"] ?? files["region.json"];
  const id = isObject(manifest) ? manifest.id : undefined;
  return typeof id === "string" && /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

async function isFormsFolder(folder: string, names: readonly string[]): Promise<boolean> {
  if (basename(folder) === "forms") return true;
  const inner = await Promise.all(names.map((name) => listFolder(join(folder, name))));
  return inner.some((list) => list.includes("form.json") || list.includes("schema.json"));
}

import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Asset } from "./Asset.ts";

/**
 * Files below a folder by their path in it, with `/`. What is asked for later is looked up here and never on the
 * disk, so that no path leads out of the folder.
 */
export async function loadAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const load = async (file: string): Promise<[string, Asset]> => {
    const path = relative(folder, file).split(sep).join("/");
    return [path, new Asset(path, await readFile(file))];
  };
  return new Map(await Promise.all(files.map(load)));
}

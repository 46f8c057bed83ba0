import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { parseDefinition } from "./parseDefinition.ts";

const kinds = /\.(json|hbs|css|txt)$/;

/** A definition is small; something larger in these folders is a mistake, and not read. */
const maxBytes = 4 * 1024 * 1024;

/**
 * Reads the definitions below a folder that has `forms/` and, if it likes, `templates/`.
 * @returns the map that `createCatalogue` takes; a file that cannot be read stands there as `UnreadableFile`.
 */
export async function readDefinitions(root: string): Promise<DefinitionFiles> {
  const trees = await Promise.all(
    ["forms", "templates"].map((name) => readTree(join(root, name), `${name}/`)),
  );
  return Object.assign({}, ...trees);
}

/** Not a definition: another program's file, or one that was being written when its program was stopped. */
function isAside(path: string): boolean {
  return path.split("/").some((step) => step === "node_modules" || step.startsWith("."));
}

/** Every definition file below a folder, its path prefixed. A folder that is not there gives nothing. */
export async function readTree(folder: string, prefix: string): Promise<DefinitionFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && kinds.test(entry.name));
  const read = files.map(async (entry): Promise<readonly [string, unknown] | undefined> => {
    const file = join(entry.parentPath, entry.name);
    if ((await stat(file)).size > maxBytes) return undefined;
    const path = prefix + file.slice(folder.length + 1).replaceAll("\\", "/");
    return isAside(path) ? undefined : [path, parseDefinition(path, await readFile(file))];
  });
  const found = (await Promise.all(read)).filter((entry) => entry !== undefined);
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The nearest folder, from `start` upwards, that holds `forms/`; nothing when there is none. */
export async function findDefinitionsRoot(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const forms = await stat(join(folder, "forms")).catch(() => undefined);
    if (forms?.isDirectory()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

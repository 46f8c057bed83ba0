import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../CliError.ts";
import { writeWhole } from "../io/writeWhole.ts";
import type { ComparedSheet } from "./compareSheets.ts";
import type { Pair } from "./Pair.ts";
import { GENERATOR, previewPage } from "./previewPage.ts";

const PICTURES = "pictures";

/**
 * Makes the folder of a comparison ready before the work is done: it is new or empty, or holds a comparison of ours, whose
 * pictures go.
 * @throws CliError
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    if (names.length === 0) return;
    const index = await readFile(join(folder, "index.html"), "utf8").catch(() => "");
    if (index.includes(`content="${GENERATOR}"`)) {
      await rm(join(folder, PICTURES), { recursive: true, force: true });
      return;
    }
  } catch {
    throw new CliError(`Папку «${folder}» не удалось создать или прочитать: назовите в --out другую.`);
  }
  throw new CliError(`В папке «${folder}» уже что-то лежит: назовите в --out новую или пустую.`);
}

/** Writes the page and its pictures; the page's path. @throws CliError */
export async function writePreview(
  folder: string,
  pair: Pair,
  sheets: readonly ComparedSheet[],
): Promise<string> {
  await mkdir(join(folder, PICTURES), { recursive: true });
  for (const { name, pages } of sheets) {
    for (const { number, before, after, difference, changed } of pages) {
      const pictures = { before, after, ...(changed && { difference }) };
      for (const [kind, png] of Object.entries(pictures)) {
        if (png) await writeWhole(join(folder, PICTURES, `${name}-${number}-${kind}.png`), png);
      }
    }
  }
  const index = join(folder, "index.html");
  await writeWhole(index, previewPage(pair, sheets));
  return index;
}

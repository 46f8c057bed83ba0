/**
 * Rewrites the reference pictures of every printed page (`test/visual/references`): those that look otherwise, those that
 * are missing, and takes away those of pages that are gone. Look at `git diff` before committing them.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createPrinter } from "@formulyar/documents";
import { comparePictures, decodePng, encodePng, type Picture } from "@formulyar/documents/pictures";
import { draw, pageFile, REFERENCES, sheets } from "../test/visual/sheets.ts";

/** Nothing is rewritten that looks the same to the last pixel: histories stay short. */
async function isFresh(file: string, picture: Picture): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes !== undefined && comparePictures(decodePng(bytes), picture).different === 0;
}

const printer = createPrinter();
const printed = new Set<string>();
try {
  for (const sheet of await sheets()) {
    for (const [index, picture] of (await draw(sheet, printer)).entries()) {
      const file = pageFile(REFERENCES, sheet, index + 1);
      printed.add(file);
      if (await isFresh(file, picture)) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, encodePng(picture, { small: true }));
      console.log(`wrote ${pageFile("", sheet, index + 1)}`);
    }
  }
} finally {
  await printer.close();
}

const kept = await readdir(REFERENCES, { recursive: true });
for (const file of kept.filter((name) => name.endsWith(".png")).map((name) => join(REFERENCES, name))) {
  if (printed.has(file)) continue;
  await rm(file);
  console.log(`removed ${file.slice(REFERENCES.length + 1)}`);
}

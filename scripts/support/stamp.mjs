import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { notes, root } from "./root.mjs";

const file = (name) => join(root, notes, name);

/** What was noted under a name at the end of the last successful run; nothing when there was none. */
export const readStamp = (name) => readFile(file(name), "utf8").catch(() => undefined);

export async function writeStamp(name, value) {
  await mkdir(dirname(file(name)), { recursive: true });
  await writeFile(file(name), value);
}

export const dropStamp = (name) => rm(file(name), { force: true });

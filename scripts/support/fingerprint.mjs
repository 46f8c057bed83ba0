import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.mjs";

const skipped = new Set(["node_modules", "dist", ".git"]);

/**
 * Hash over the names and contents of files: equal exactly when nothing changed, whatever the dates of files say.
 * @param {readonly string[]} paths files and folders, from the checkout's folder
 * @param {{ takes?: (file: string) => boolean, content?: (file: string, text: Buffer) => string | Buffer }} [options]
 */
export async function fingerprint(paths, { takes = () => true, content = (_file, text) => text } = {}) {
  const files = (await Promise.all(paths.map(filesBelow))).flat().filter(takes).sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash("sha256");
  files.forEach((file, at) => {
    hash.update(`${file}\0`).update(content(file, contents[at])).update("\0");
  });
  return hash.digest("hex");
}

async function filesBelow(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOTDIR") return undefined;
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (!entries) return [path];
  const inner = entries
    .filter(({ name }) => !skipped.has(name))
    .map(({ name }) => filesBelow(`${path}/${name}`));
  return (await Promise.all(inner)).flat();
}

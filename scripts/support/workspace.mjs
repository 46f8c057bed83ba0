import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Folders of the workspace's packages, from the checkout's folder. */
export async function packageFolders() {
  const packages = await readdir(join(root, "packages"));
  return [...packages.map((name) => `packages/${name}`), "playground"];
}

export const readManifest = async (folder) =>
  JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));

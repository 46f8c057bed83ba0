import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Names in a folder; none when it is no folder or cannot be read. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

export async function hasFolder(folder: string, name: string): Promise<boolean> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

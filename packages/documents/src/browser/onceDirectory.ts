import { randomBytes } from "node:crypto";
import { access, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * A folder that is either there in full or not at all: it is filled beside its place and then renamed,
 * so a process that dies half-way, or two that start at once, leave nothing broken.
 * Gives the folder's path.
 */
export async function onceDirectory(
  directory: string,
  fill: (directory: string) => Promise<void>,
): Promise<string> {
  if (await exists(directory)) return directory;
  const draft = `${directory}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  await mkdir(dirname(directory), { recursive: true });
  await mkdir(draft);
  try {
    await fill(draft);
    await rename(draft, directory);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(directory))) throw error;
  }
  return directory;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

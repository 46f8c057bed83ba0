import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { draftPrefix } from "./batchPlaces.ts";

/**
 * Writes a file that outlives a loss of power: its content is on the disk before it gets its name. Its name is on the disk
 * when the folder has been synced too (`syncFolder`), which is done once for many files.
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(file), `${draftPrefix}${basename(file)}.part`);
  try {
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** Makes the names of a folder's files last. Windows has no such request, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch (error) {
    // Some network disks refuse it; they answer for themselves.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EINVAL", "ENOTSUP", "EPERM", "EBADF"].includes(code)) throw error;
  } finally {
    await handle.close();
  }
}

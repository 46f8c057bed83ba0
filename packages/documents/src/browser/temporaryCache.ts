import { lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder of this user among temporary files, for where no other can be written to.
 * Programs are started from it, so it must belong to this user and nobody else may write to it.
 */
export async function temporaryCache(parent: string = tmpdir()): Promise<string> {
  const user = process.getuid?.();
  const directory = join(parent, user === undefined ? "formulyar" : `formulyar-${user}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const found = await lstat(directory);
  const own = user === undefined || (found.uid === user && (found.mode & 0o022) === 0);
  if (found.isDirectory() && own) return directory;
  throw new Error(
    `Папка «${directory}» принадлежит не вам. Укажите свою в переменной окружения FORMULYAR_CACHE.`,
  );
}

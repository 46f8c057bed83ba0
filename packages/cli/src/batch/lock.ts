import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { CliError } from "../CliError.ts";
import { unwritable } from "../io/writeWhole.ts";

/**
 * Keeps others away from a place while work goes on there; gives the way to let go. The lock of a process that was killed
 * is taken over, where that can be told.
 * @throws CliError when somebody else works there
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const owner = `${hostname()} ${process.pid}`;
  if (!(await tryLock(file, owner))) {
    const other = await readFile(file, "utf8").catch(() => "");
    if (isAlive(other)) throw new CliError(busy(file));
    await rm(file, { force: true });
    if (!(await tryLock(file, owner))) throw new CliError(busy(file));
  }
  return () => rm(file, { force: true });
}

async function tryLock(file: string, owner: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(owner).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw unwritable(file, error);
  }
}

/** A process of another computer cannot be asked: it is taken to be there. A lock without words was cut off as it was made. */
function isAlive(owner: string): boolean {
  const [, host, pid] = /^(\S+) (\d+)$/.exec(owner.trim()) ?? [];
  if (host === undefined || Number(pid) === process.pid) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function busy(file: string): string {
  return `Сюда уже составляет документы другая команда. Дождитесь её конца; если её нет, удалите файл «${file}».`;
}

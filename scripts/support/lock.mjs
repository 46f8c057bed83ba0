import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { notes, root } from "./root.mjs";

/** No install and no build takes longer, milliseconds. */
const longest = 15 * 60_000;

/**
 * Lets one process at a time do the work: two commands started together must not build into the same folder.
 * A lock whose owner is gone is taken over.
 */
export async function withLock(name, work) {
  const file = join(root, notes, `${name}.lock`);
  await mkdir(dirname(file), { recursive: true });
  while (!(await take(file))) await pause(100);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  if (await isAbandoned(file)) await rm(file, { force: true });
  return false;
}

/** Its owner is gone; or the number of its owner belongs to another program by now. */
async function isAbandoned(file) {
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now());
  return (owner > 0 && !isRunning(owner)) || age > longest;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

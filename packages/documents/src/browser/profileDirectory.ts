import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const PREFIX = "formulyar-profile-";
const HOUR = 3_600_000;
const LAST_WORDS = 500;

/** The folder that a running browser keeps its own files in. */
export interface Profile {
  readonly directory: string;
  remove(): Promise<void>;
}

/**
 * Makes a folder for one browser. It goes when the browser goes, or when this process ends;
 * what processes left that were killed is swept away by the next one.
 */
export async function createProfile(parent: string = tmpdir()): Promise<Profile> {
  await sweepProfiles(parent).catch(() => {});
  const directory = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
  const clear = () => rm(directory, { recursive: true, force: true, maxRetries: 5 });
  const clearAtExit = () => rmSync(directory, { recursive: true, force: true });
  process.once("exit", clearAtExit);
  return {
    directory,
    async remove() {
      await clear();
      // Processes of a browser outlive it by a moment, and write.
      await setTimeout(LAST_WORDS, undefined, { ref: false });
      await clear();
      process.off("exit", clearAtExit);
    },
  };
}

async function sweepProfiles(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const directory = join(parent, name);
    const old = (await stat(directory)).mtimeMs < Date.now() - HOUR;
    // A process of another container looks dead from here, hence the hour.
    if (old && !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))
      await rm(directory, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BatchStore, NamedDocument } from "@formulyar/server";
import { unwritable } from "../io/writeWhole.ts";
import type { BatchPlaces } from "./batchPlaces.ts";
import { syncFolder, writeDurably } from "./durable.ts";

/** Documents in a folder, and a journal that is only ever added to. */
export interface DiskStore extends BatchStore {
  close(): Promise<void>;
}

/**
 * A store on the disk. Documents are there before the journal tells of them: both are synced, documents many at a time.
 * Its failures are CliErrors.
 */
export async function openDiskStore({ documents, journal }: BatchPlaces): Promise<DiskStore> {
  const lines = await told(journal, () => open(journal, "a"));
  return {
    append: (text) => told(journal, () => append(lines, text)),
    async write(files) {
      const write = ({ file, bytes }: NamedDocument) =>
        told(join(documents, file), () => writeDurably(join(documents, file), bytes));
      // All of them are waited for, so that none is written behind the back of whoever hears of the first failure.
      const results = await Promise.allSettled(files.map(write));
      for (const result of results) if (result.status === "rejected") throw result.reason;
      await told(documents, () => syncFolder(documents));
    },
    async has(file, bytes) {
      const found = await stat(join(documents, file)).catch(() => undefined);
      return found?.isFile() === true && found.size === bytes;
    },
    close: () => lines.close(),
  };
}

async function append(lines: FileHandle, text: string): Promise<void> {
  await lines.appendFile(text);
  await lines.datasync();
}

async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(file, error);
  }
}

import type { BatchStore } from "../batch/BatchStore.ts";

/** The program was ended. */
export class Killed extends Error {}

/** A store in memory that may end the program after so many steps: a byte of the journal, or a document, is one. */
export interface MemoryStore extends BatchStore {
  readonly files: Map<string, string>;
  journal(): Uint8Array;
  /** What the next run finds, however much of the journal's end is cut off. */
  cut(length: number): void;
  killAfter(steps: number): void;
  /** Steps taken so far. */
  steps(): number;
}

export function memoryStore(): MemoryStore {
  const files = new Map<string, string>();
  let journal = Buffer.alloc(0);
  let taken = 0;
  let left = Number.POSITIVE_INFINITY;
  const spend = (wanted: number): number => {
    const given = Math.min(wanted, left);
    left -= given;
    taken += given;
    return given;
  };
  return {
    files,
    journal: () => journal,
    cut: (length) => {
      journal = journal.subarray(0, length);
    },
    killAfter: (steps) => {
      left = steps;
    },
    steps: () => taken,
    async append(lines) {
      const bytes = Buffer.from(lines);
      const given = spend(bytes.length);
      journal = Buffer.concat([journal, bytes.subarray(0, given)]);
      if (given < bytes.length) throw new Killed();
    },
    async write(documents) {
      for (const { file, bytes } of documents) {
        if (spend(1) === 0) throw new Killed();
        files.set(file, new TextDecoder().decode(bytes));
      }
    },
    has: async (file, bytes) => Buffer.byteLength(files.get(file) ?? "") === bytes && files.has(file),
  };
}

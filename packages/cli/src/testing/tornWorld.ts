import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Printer } from "@formulyar/documents";
import { paperPrinter } from "@formulyar/documents/testing";

/** A printer without a browser; after so many documents it calls out, once. */
export function countingPrinter(after: number, call: () => void): Printer {
  let printed = 0;
  return {
    ...paperPrinter,
    print: async (page, signal) => {
      signal?.throwIfAborted();
      printed += 1;
      if (printed === after) call();
      return paperPrinter.print(page);
    },
  };
}

/** Every file of a folder by name; none where there is no folder. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder).catch(() => [])).sort();
  const read = async (name: string) => [name, await readFile(join(folder, name), "latin1")] as const;
  return new Map(await Promise.all(names.map(read)));
}

/** Those of them that are documents. */
export async function documentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filesOf(folder))].filter(([name]) => name.endsWith(".pdf")));
}

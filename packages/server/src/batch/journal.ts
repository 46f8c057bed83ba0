import type { IsoDate } from "@formulyar/core";
import type { BatchEntry } from "./BatchEntry.ts";

/** What the work is: the same command goes on with it, another one must not. */
export interface JournalHead {
  readonly version: 1;
  /** The day that rules take as today; it stays when the work goes on tomorrow. */
  readonly today: IsoDate;
  /** Everything else that decides what comes out, by name; long things by their hash. */
  readonly work: { readonly [name: string]: string };
}

/** What a journal says, as far as it is whole. */
export interface Journal {
  readonly head?: JournalHead;
  /** Records that are done with, from the first on without a gap; the last word about each. */
  readonly entries: ReadonlyMap<number, BatchEntry>;
  /** Every file that was ever begun. */
  readonly files: ReadonlySet<string>;
  /** All is done: the size of what came out at last, such as an archive; nothing came after it. */
  readonly done?: { readonly bytes: number };
  /** Bytes that are whole; what comes after them was cut off by the end of the program. */
  readonly length: number;
}

/** One line of a journal; `writing` names files before they are there, so that none is ever nobody's. */
export type JournalLine =
  | { readonly head: JournalHead }
  | { readonly writing: readonly string[] }
  | { readonly record: BatchEntry }
  | { readonly done: { readonly bytes: number } };

export const journalLines = (lines: readonly JournalLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

/** Reads a journal up to its first line that is not whole. */
export function readJournal(bytes: Uint8Array): Journal {
  const entries = new Map<number, BatchEntry>();
  const files = new Set<string>();
  let head: JournalHead | undefined;
  let done: { readonly bytes: number } | undefined;
  let length = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, length)) {
    const line = readLine(bytes.subarray(length, end));
    if (!line) break;
    if ("head" in line) head = line.head;
    if ("writing" in line) for (const file of line.writing) files.add(file);
    if ("record" in line) entries.set(line.record.number, line.record);
    done = "done" in line ? line.done : undefined;
    length = end + 1;
  }
  return { ...(head && { head }), entries, files, ...(done && { done }), length };
}

function readLine(bytes: Uint8Array): JournalLine | undefined {
  try {
    const line: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const known =
      typeof line === "object" && line !== null && kinds.some((kind) => Object.hasOwn(line, kind));
    return known ? (line as JournalLine) : undefined;
  } catch {
    return undefined;
  }
}

const kinds = ["head", "writing", "record", "done"];

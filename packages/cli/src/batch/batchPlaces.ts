import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Where a batch keeps what; absolute paths. */
export interface BatchPlaces {
  /** Folder that documents are written into: the one named, or a work folder beside the archive. */
  readonly documents: string;
  readonly journal: string;
  readonly lock: string;
  readonly report: string;
  /** Absent when a folder was asked for. */
  readonly archive?: string;
}

/** Names of ours begin so, and are hidden where files can be. */
const own = ".formulyar-batch";
export const draftPrefix = `${own}-`;

/**
 * The places of a batch whose result is a folder, or an archive where the name ends in `.zip`. The report stands in the
 * folder; beside an archive, since that is often handed on to others.
 */
export async function batchPlaces(out: string): Promise<BatchPlaces> {
  if (!/\.zip$/i.test(out) || (await isFolder(out))) {
    const inside = (name: string) => join(out, name);
    return {
      documents: out,
      journal: inside(`${own}.jsonl`),
      lock: inside(`${own}.lock`),
      report: inside("report.csv"),
    };
  }
  const beside = (name: string) => join(dirname(out), name);
  const name = basename(out);
  return {
    documents: beside(`${name}.part`),
    journal: beside(`.${name}${own}.jsonl`),
    lock: beside(`.${name}${own}.lock`),
    report: beside(`${name.slice(0, -".zip".length)}.report.csv`),
    archive: out,
  };
}

/** Whether a name in the folder of documents is that of a file of ours other than a document. */
export const isOwn = (name: string): boolean => name.startsWith(own);

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

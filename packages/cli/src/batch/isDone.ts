import { stat } from "node:fs/promises";
import { type BatchStore, hasDocument, type Journal } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import type { BatchPlaces } from "./batchPlaces.ts";

/**
 * Whether everything that the journal tells of was finished and is still there.
 * @throws CliError when the archive is another one by now: it is not replaced unasked
 */
export async function isDone(
  { archive, report }: BatchPlaces,
  { done, entries }: Journal,
  store: Pick<BatchStore, "has">,
): Promise<boolean> {
  if (!done) return false;
  if (archive !== undefined) return isArchive(archive, done.bytes);
  if (!(await stat(report).catch(() => undefined))) return false;
  for (const entry of entries.values()) {
    if (hasDocument(entry) && !(await store.has(entry.file, entry.bytes))) return false;
  }
  return true;
}

async function isArchive(archive: string, bytes: number): Promise<boolean> {
  const found = await stat(archive).catch(() => undefined);
  if (found && found.size !== bytes) {
    throw new CliError(`Архив «${archive}» после составления изменился. Составить его заново: --restart.`);
  }
  return found !== undefined;
}

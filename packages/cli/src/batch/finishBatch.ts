import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { IsoDate } from "@formulyar/core";
import { type BatchEntry, hasDocument, journalLines, reportCsv } from "@formulyar/server";
import { unwritable } from "../io/writeWhole.ts";
import type { BatchPlaces } from "./batchPlaces.ts";
import { countsOf } from "./batchSummary.ts";
import type { DiskStore } from "./diskStore.ts";
import { syncFolder, writeDurably } from "./durable.ts";
import { packArchive } from "./packArchive.ts";

/**
 * Writes the report, packs the archive where one was asked for, and then says in the journal that all is done. The work
 * folder goes last. Where something could not be printed it stays, for the next try.
 */
export async function finishBatch(
  places: BatchPlaces,
  entries: readonly BatchEntry[],
  store: DiskStore,
  { day, signal }: { readonly day: IsoDate; readonly signal: AbortSignal },
): Promise<void> {
  const { archive, documents } = places;
  const files = entries.filter(hasDocument).map(({ file }) => file);
  const bytes =
    archive === undefined ? 0 : await packArchive(archive, { folder: documents, files, day, signal });
  await writeReport(places, entries);
  if (countsOf(entries).failed > 0) return;
  await store.append(journalLines([{ done: { bytes } }]));
  await removeWorkFolder(places);
}

/** The folder beside the archive is ours alone; also when an earlier run was ended just before it could remove it. */
export async function removeWorkFolder({ archive, documents }: BatchPlaces): Promise<void> {
  if (archive !== undefined) await rm(documents, { recursive: true, force: true });
}

async function writeReport({ report }: BatchPlaces, entries: readonly BatchEntry[]): Promise<void> {
  try {
    await writeDurably(report, [...reportCsv(entries)].join(""));
    await syncFolder(dirname(report));
  } catch (error) {
    throw unwritable(report, error);
  }
}

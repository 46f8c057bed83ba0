import { setMaxListeners } from "node:events";
import { mkdir, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Catalogue, Form, IsoDate } from "@formulyar/core";
import type { NamePattern } from "@formulyar/documents";
import { type Journal, type OpenRecords, openRecords } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import type { Layer } from "../definitions/Layer.ts";
import type { ExitCode } from "../exitCode.ts";
import { unwritable } from "../io/writeWhole.ts";
import { version } from "../version.ts";
import type { World } from "../World.ts";
import { type BatchPlaces, batchPlaces } from "./batchPlaces.ts";
import { batchSummary, codeOf, countsOf } from "./batchSummary.ts";
import { type BatchWork, beginWork, dayOfWork, readWork } from "./batchWork.ts";
import { openDiskStore } from "./diskStore.ts";
import { fileBytes } from "./fileBytes.ts";
import { definitionsHash, fileHash } from "./fingerprint.ts";
import { removeWorkFolder } from "./finishBatch.ts";
import { isDone } from "./isDone.ts";
import { takeLock } from "./lock.ts";
import { printBatch } from "./printBatch.ts";

/** What the command line asks for. */
export interface BatchRequest {
  readonly layer: Layer;
  readonly catalogue: Catalogue;
  /** Id of the form. */
  readonly form: string;
  /** Absolute paths; `shownFile` is what was typed. */
  readonly file: string;
  readonly shownFile: string;
  readonly out: string;
  readonly region: string | undefined;
  readonly edition: string | undefined;
  readonly caseDate: IsoDate | undefined;
  readonly on: IsoDate | undefined;
  readonly names: NamePattern;
  readonly pattern: string;
  readonly drafts: boolean;
  readonly restart: boolean;
  readonly concurrency: number;
  /** The form whose fields the headings of a table name. @throws DefinitionError, LackingRegionError */
  headingForm(today: IsoDate): Form;
}

/** Issues a batch into its place, or goes on with it, while nobody else may. */
export async function issueBatch(request: BatchRequest, world: World): Promise<ExitCode> {
  const places = await batchPlaces(request.out);
  if ([places.report, places.archive].includes(request.file)) {
    throw new CliError(
      "На месте файла записей стоял бы результат: он заменил бы их. Назовите в --out другое место.",
    );
  }
  const made = await makeFolder(dirname(places.lock));
  const release = await takeLock(places.lock);
  try {
    return await issueLocked(request, places, world);
  } finally {
    await release();
    // What was refused leaves nothing behind, not even an empty folder.
    if (made) await rmdir(dirname(places.lock)).catch(() => {});
  }
}

/** Whether the folder was not there before. @throws CliError */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    return (await mkdir(folder, { recursive: true })) !== undefined;
  } catch (error) {
    throw unwritable(folder, error);
  }
}

async function issueLocked(request: BatchRequest, places: BatchPlaces, world: World): Promise<ExitCode> {
  const { signal } = stopOf(world);
  const found = await readWork(places);
  const today = dayOfWork(found, { on: request.on, restart: request.restart, today: world.today() });
  const bytes = fileBytes(request.file, request.shownFile);
  const records = await openRecords(request.file, bytes, () => request.headingForm(today));
  const total = await countRecords(records, signal);
  const work = workOf(request, await fileHash(bytes, signal));
  const journal = await beginWork(places, found, { version: 1, today, work: { ...work } }, request.restart);
  const store = await openDiskStore(places);
  try {
    if (await isDone(places, journal, store)) return await tellDone(places, journal, world);
    return await printBatch({ request, places, journal, store, records, total, today, signal }, world);
  } finally {
    await store.close();
  }
}

/** Counted ahead, so that progress can be told, and names sort as they follow each other. */
async function countRecords(open: OpenRecords, signal: AbortSignal): Promise<number> {
  let count = 0;
  for await (const _ of open()) {
    signal.throwIfAborted();
    count += 1;
  }
  if (count === 0) throw new CliError("В файле нет ни одной записи.");
  return count;
}

function workOf(
  { form, region, edition, caseDate, pattern, drafts, layer }: BatchRequest,
  records: string,
): BatchWork {
  return {
    records,
    form,
    region: region ?? "",
    edition: edition ?? "",
    caseDate: caseDate ?? "",
    definitions: definitionsHash(layer.files),
    name: pattern,
    drafts: String(drafts),
    version: version(),
  };
}

async function tellDone(places: BatchPlaces, { entries }: Journal, world: World): Promise<ExitCode> {
  // An earlier run may have been ended just before this.
  await removeWorkFolder(places);
  const counts = countsOf(entries.values());
  await world.stderr.write(batchSummary("Уже готово:", counts, places, world.cwd));
  return codeOf(counts);
}

function stopOf(world: World): AbortController {
  const stop = new AbortController();
  // Every document in hand listens; that is no leak.
  setMaxListeners(0, stop.signal);
  world.stopped().then(() => stop.abort(new CliError("Остановлено.")));
  return stop;
}

import type { Form, IsoDate } from "@formulyar/core";
import {
  createDocument,
  documentSources,
  type FormDocument,
  issueDocuments,
  issueStream,
  loadOwnFonts,
  type Printer,
} from "@formulyar/documents";
import {
  type Batch,
  type BatchEntry,
  checkRecord,
  type Journal,
  type OpenRecords,
  runBatch,
} from "@formulyar/server";
import { CliError } from "../CliError.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import type { ExitCode } from "../exitCode.ts";
import type { World } from "../World.ts";
import type { BatchPlaces } from "./batchPlaces.ts";
import { batchSummary, codeOf, countsOf } from "./batchSummary.ts";
import type { DiskStore } from "./diskStore.ts";
import { finishBatch } from "./finishBatch.ts";
import type { BatchRequest } from "./issueBatch.ts";
import { createProgress, duration, grouped, type Progress } from "./progress.ts";

/** A batch that may begin, or go on: what is asked for, where to, and what has been done of it. */
export interface BegunBatch {
  readonly request: BatchRequest;
  readonly places: BatchPlaces;
  readonly journal: Journal;
  readonly store: DiskStore;
  readonly records: OpenRecords;
  readonly total: number;
  readonly today: IsoDate;
  readonly signal: AbortSignal;
}

const advice = "Чтобы продолжить, запустите ту же команду ещё раз.";

/**
 * Prints what is not printed yet, then writes report and archive, and tells how it went.
 * @throws CliError when it was stopped; whatever made it end early
 */
export async function printBatch(begun: BegunBatch, world: World): Promise<ExitCode> {
  const { places, store, today, signal } = begun;
  const start = performance.now();
  const entries = await printAll(begun, world);
  if (places.archive !== undefined) await world.stderr.write("Собираю архив…\n");
  await finishBatch(places, entries, store, { day: today, signal }).catch((error) => {
    throw signal.aborted ? new CliError(`Остановлено. ${advice}`) : error;
  });
  const counts = countsOf(entries);
  const time = duration((performance.now() - start) / 1000);
  await world.stderr.write(batchSummary(`Готово за ${time}:`, counts, places, world.cwd));
  return codeOf(counts);
}

async function printAll(begun: BegunBatch, world: World): Promise<readonly BatchEntry[]> {
  const { request, total, signal, store, journal } = begun;
  const printer = world.openPrinter({ maxPages: request.concurrency });
  const progress = createProgress(world.stderr, total);
  try {
    return await runBatch(await batchOf(begun, printer, progress, world), store, journal);
  } catch (error) {
    await progress.end();
    const state = `готово ${grouped(progress.done())} из ${grouped(total)}. ${advice}`;
    if (signal.aborted) throw new CliError(`Остановлено: ${state}`);
    await world.stderr.write(`Пока ${state}\n`);
    throw error;
  } finally {
    await progress.end();
    await printer.close();
  }
}

/** Records are opened and checked as the other commands do it; each form's document is compiled once. */
async function batchOf(
  begun: BegunBatch,
  printer: Printer,
  progress: Progress,
  world: World,
): Promise<Batch> {
  const { request, total, today, signal, records } = begun;
  const { layer, catalogue, form, region, edition, caseDate, concurrency, names, drafts } = request;
  const settings = {
    catalogue,
    form,
    region,
    edition: { edition, caseDate, on: today },
    today,
    fonts: await loadOwnFonts(),
  };
  const documents = new Map<Form, FormDocument>();
  return {
    records: records(),
    check: (raw) => atPlaces(layer, world, () => checkRecord(raw, settings)),
    document(of) {
      const make = () => createDocument(of, documentSources(catalogue, of));
      const document = documents.get(of) ?? atPlaces(layer, world, make);
      documents.set(of, document);
      return document;
    },
    issue: (items) =>
      issueStream(issueDocuments.bind(undefined, printer), items, { today, signal, concurrency }),
    names,
    width: String(total).length,
    drafts,
    today,
    signal,
    onProgress: progress.add,
  };
}

import { setImmediate as nextTurn } from "node:timers/promises";
import type { Form, IsoDate } from "@formulyar/core";
import {
  createUniqueNames,
  type FormDocument,
  type NamePattern,
  PrintError,
  RefusedDocumentError,
  type StreamItem,
  type StreamResult,
  type UniqueNames,
} from "@formulyar/documents";
import { type BatchEntry, hasDocument, type Outcome } from "./BatchEntry.ts";
import type { BatchStore, NamedDocument } from "./BatchStore.ts";
import type { CheckedRecord } from "./checkRecord.ts";
import { type Journal, journalLines } from "./journal.ts";
import type { RawRecord } from "./records/RawRecord.ts";

/** A batch: where records come from, and what is done with each. */
export interface Batch {
  readonly records: AsyncIterable<RawRecord>;
  check(raw: RawRecord): CheckedRecord;
  /** The form's printed document. @throws DefinitionError */
  document(form: Form): FormDocument;
  /** Prints what comes, in its order: `issueStream` with a printer. */
  issue(items: AsyncIterable<BatchItem>): AsyncIterable<readonly StreamResult<BatchItem>[]>;
  readonly names: NamePattern;
  /** Digits of the running numbers. */
  readonly width: number;
  /** Whether records with errors are printed as drafts. */
  readonly drafts: boolean;
  readonly today: IsoDate;
  readonly signal?: AbortSignal;
  /** Told of records as they are done with: those that were done before, and then each of this run. */
  onProgress?(entries: readonly BatchEntry[], before: boolean): void;
}

/** A record on its way to become an entry. */
export interface BatchItem extends StreamItem {
  readonly entry: Pick<BatchEntry, "number" | "place" | "file" | "notes"> & {
    readonly outcome: Exclude<Outcome, "failed">;
  };
}

/**
 * Does what of a batch is not done yet, by its journal: records that failed, or whose documents are gone, are done again
 * under their old names. Files come before their lines in the journal, and lines in the order of the records; so whenever
 * the program ends, what the journal tells is there, and what it does not tell is done again under the same names.
 * Gives all entries, by number.
 */
export async function runBatch(
  batch: Batch,
  store: BatchStore,
  journal: Journal,
): Promise<readonly BatchEntry[]> {
  const entries = new Map(journal.entries);
  for (const number of await unfinished(entries, store)) entries.delete(number);
  batch.onProgress?.([...entries.values()], true);
  const files = [...journal.entries.values()].flatMap(({ file }) => file ?? []);
  const items = itemsToDo(batch, entries, journal, createUniqueNames(files));
  for await (const results of batch.issue(items)) {
    batch.signal?.throwIfAborted();
    const done = await keep(results, store);
    for (const entry of done) entries.set(entry.number, entry);
    batch.onProgress?.(done, false);
    refuseToGoOn(results);
  }
  return [...entries.values()].sort((one, other) => one.number - other.number);
}

async function unfinished(
  entries: ReadonlyMap<number, BatchEntry>,
  store: BatchStore,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const entry of entries.values()) {
    const isFine = hasDocument(entry)
      ? await store.has(entry.file, entry.bytes)
      : entry.outcome === "invalid";
    if (!isFine) found.push(entry.number);
  }
  return found;
}

async function* itemsToDo(
  batch: Batch,
  done: ReadonlyMap<number, BatchEntry>,
  journal: Journal,
  names: UniqueNames,
): AsyncGenerator<BatchItem, void, undefined> {
  let number = 0;
  for await (const raw of batch.records) {
    batch.signal?.throwIfAborted();
    number += 1;
    if (done.has(number)) continue;
    yield prepare(raw, number, journal.entries.get(number)?.file, batch, names);
    // Checking and drawing keep the thread busy; what the browser sends meanwhile must be heard.
    await nextTurn();
  }
}

function prepare(
  raw: RawRecord,
  number: number,
  before: string | undefined,
  batch: Batch,
  names: UniqueNames,
): BatchItem {
  const { state, notes, opened } = batch.check(raw);
  const entry = { number, place: raw.place, notes };
  const isPrinted = state === "ready" || (state === "draft" && batch.drafts);
  if (!opened || !isPrinted) return { entry: { ...entry, outcome: "invalid" } };
  const { form, record } = opened;
  const outcome = state === "ready" ? "issued" : "draft";
  const file =
    before ?? names.next(baseName(batch, number, opened), outcome === "draft" ? " (черновик).pdf" : ".pdf");
  return { entry: { ...entry, outcome, file }, print: { document: batch.document(form), record } };
}

function baseName(
  { names, width, today }: Batch,
  number: number,
  opened: Required<CheckedRecord>["opened"],
): string {
  const { form, record } = opened;
  const { id, edition } = form.definition;
  const data = names.pointers.length === 0 ? {} : form.compute(record.data, today);
  const region = record.region === undefined ? {} : { region: record.region };
  return names.name({ number, width, form: id, edition, data, ...region });
}

async function keep(
  results: readonly StreamResult<BatchItem>[],
  store: BatchStore,
): Promise<readonly BatchEntry[]> {
  const documents = results.flatMap(documentOf);
  const entries = results.map(entryOf);
  if (documents.length > 0) {
    await store.append(journalLines([{ writing: documents.map(({ file }) => file) }]));
    await store.write(documents);
  }
  await store.append(journalLines(entries.map((record) => ({ record }))));
  return entries;
}

/** Where nothing at all can be printed, twenty thousand records must not be tried one by one. */
function refuseToGoOn(results: readonly StreamResult<BatchItem>[]): void {
  const reasons = results.flatMap(({ pdf }) =>
    pdf ? [pdf.status === "rejected" ? pdf.reason : undefined] : [],
  );
  const isHopeless = reasons.length >= 5 && reasons.every((reason) => isFault(reason));
  if (isHopeless) throw reasons[0];
}

/** Whether a record was not printed through no fault of its own. */
const isFault = (reason: unknown): boolean =>
  reason !== undefined && !(reason instanceof RefusedDocumentError);

function documentOf({ item: { entry }, pdf }: StreamResult<BatchItem>): readonly NamedDocument[] {
  return pdf?.status === "fulfilled" && entry.file !== undefined
    ? [{ file: entry.file, bytes: pdf.value }]
    : [];
}

function entryOf({ item: { entry }, pdf }: StreamResult<BatchItem>): BatchEntry {
  if (!pdf) return entry;
  if (pdf.status === "fulfilled") return { ...entry, bytes: pdf.value.byteLength };
  const outcome = isFault(pdf.reason) ? "failed" : "invalid";
  return { ...entry, outcome, notes: [failureNote(pdf.reason), ...entry.notes] };
}

/** Words of a fault may quote the record; those of ours are made for people. */
function failureNote(reason: unknown): string {
  return reason instanceof PrintError ? reason.message : "Сбой в программе при составлении документа.";
}

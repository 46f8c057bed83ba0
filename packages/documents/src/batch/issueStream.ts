import { BrowserNotFoundError } from "../browser/BrowserNotFoundError.ts";
import { BrowserStartError } from "../browser/BrowserStartError.ts";
import type { FormDocument } from "../document/createDocument.ts";
import type { IssueOptions, RecordToIssue } from "../issue/issueDocument.ts";
import { RefusedDocumentError } from "../printer/PrintError.ts";
import { inChunks } from "./inChunks.ts";
import { inOrder } from "./inOrder.ts";

/** Makes the documents of some records of one form: `issueDocuments` with a printer. */
export type IssueRecords = (
  document: FormDocument,
  records: readonly RecordToIssue[],
  options: IssueOptions,
) => Promise<readonly PromiseSettledResult<Uint8Array>[]>;

/** One record of a stream; without `print` it only passes through, in its place. */
export interface StreamItem {
  readonly print?: { readonly document: FormDocument; readonly record: RecordToIssue };
}

/** An item with its document, or with the reason why there is none. */
export interface StreamResult<Item> {
  readonly item: Item;
  readonly pdf?: PromiseSettledResult<Uint8Array>;
}

export interface StreamOptions extends IssueOptions {
  /** Chunks in the printer's hands at once, 2 by default; one more waits ready, so that it never does. */
  readonly concurrency?: number;
  /** Records that are printed in one go, 25 by default. */
  readonly chunk?: number;
}

/**
 * Makes the documents of records that stream in, chunk by chunk and in their order. Records are read only as fast as the
 * results are taken, so twenty thousand need no more memory than a hundred.
 * @throws BrowserNotFoundError, BrowserStartError, which no other record would be spared; the signal's reason
 */
export function issueStream<Item extends StreamItem>(
  issue: IssueRecords,
  items: AsyncIterable<Item>,
  { concurrency = 2, chunk = 25, ...options }: StreamOptions,
): AsyncGenerator<readonly StreamResult<Item>[], void, undefined> {
  const chunks = inChunks(items, chunk, ({ print }) => print !== undefined);
  return inOrder(chunks, concurrency + 1, (part) => issueChunk(issue, part, options));
}

async function issueChunk<Item extends StreamItem>(
  issue: IssueRecords,
  items: readonly Item[],
  options: IssueOptions,
): Promise<readonly StreamResult<Item>[]> {
  const pdfs = new Map<Item, PromiseSettledResult<Uint8Array>>();
  const printed = items.filter(isPrinted);
  for (const document of new Set(printed.map(({ print }) => print.document))) {
    const group = printed.filter(({ print }) => print.document === document);
    const records = group.map(({ print }) => print.record);
    const results = await issue(document, records, options);
    for (const [at, item] of group.entries()) {
      pdfs.set(item, await settled(issue, item, results[at], options));
    }
  }
  return items.map((item) => {
    const pdf = pdfs.get(item);
    return { item, ...(pdf && { pdf }) };
  });
}

type Printed<Item> = Item & Required<StreamItem>;
const isPrinted = <Item extends StreamItem>(item: Item): item is Printed<Item> => item.print !== undefined;

/** What fails among others is tried once more, alone: the fault may have been that of a neighbour, or of the browser. */
async function settled(
  issue: IssueRecords,
  { print }: Required<StreamItem>,
  result: PromiseSettledResult<Uint8Array> | undefined,
  options: IssueOptions,
): Promise<PromiseSettledResult<Uint8Array>> {
  options.signal?.throwIfAborted();
  if (result?.status === "fulfilled" || result?.reason instanceof RefusedDocumentError) return result;
  const [again] = await issue(print.document, [print.record], options);
  options.signal?.throwIfAborted();
  if (!again) throw new Error("a record has neither a document nor a reason.");
  if (again.status === "rejected" && hasNoBrowser(again.reason)) throw again.reason;
  return again;
}

function hasNoBrowser(reason: unknown): boolean {
  return reason instanceof BrowserNotFoundError || reason instanceof BrowserStartError;
}

import type { FormDocument } from "../document/createDocument.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { type IssueOptions, issueDocument, type RecordToIssue } from "./issueDocument.ts";
import { issueTogether, mayGoTogether } from "./issueTogether.ts";

type Settled = PromiseSettledResult<Uint8Array>;

/** Whether documents of one form come out the same when they are printed together; found out by trying. */
const proven = new WeakMap<FormDocument, boolean>();

/**
 * Makes the PDFs of many records of one form, in their order. A record that cannot be printed does not stop the others:
 * its result is rejected with the reason. Documents of one sheet are printed together and taken apart, which is half as
 * quick again; each has the same bytes as if it had been printed alone. Some tens of records at a time are best.
 */
export async function issueDocuments(
  printer: Printer,
  document: FormDocument,
  records: readonly RecordToIssue[],
  options: IssueOptions,
): Promise<readonly Settled[]> {
  const alone = onceEach((index) => settle(issueDocument(printer, document, records[index], options)));
  const indexes = [...records.keys()];
  const worthTrying = records.length > 1 && proven.get(document) !== false && mayGoTogether(document);
  if (!worthTrying) return Promise.all(indexes.map(alone));
  const made = await issueTogether(printer, document, records, options);
  if (!(await isProven(document, made, alone))) return Promise.all(indexes.map(alone));
  return Promise.all(indexes.map((index) => fulfilled(made[index]) ?? alone(index)));
}

type Alone = (index: number) => Promise<Settled>;

/** Documents of several sheets, and those that come out otherwise together than alone, are printed alone from now on. */
async function isProven(
  document: FormDocument,
  made: readonly (Uint8Array | undefined)[],
  alone: Alone,
): Promise<boolean> {
  const done = [...made.keys()].filter((index) => made[index]);
  if (2 * done.length < made.length) proven.set(document, false);
  const known = proven.get(document);
  if (known !== undefined) return known;
  const samples = new Set([done[0], done[1], done[done.length >> 1], done.at(-1)]);
  const same = await Promise.all([...samples].map((index = 0) => isSame(made[index], alone(index))));
  proven.set(document, same.every(Boolean));
  return same.every(Boolean);
}

async function isSame(bytes: Uint8Array | undefined, other: Promise<Settled>): Promise<boolean> {
  const settled = await other;
  return settled.status === "fulfilled" && bytes !== undefined && Buffer.compare(bytes, settled.value) === 0;
}

function fulfilled(value: Uint8Array | undefined): Settled | undefined {
  return value && { status: "fulfilled", value };
}

async function settle(work: Promise<Uint8Array>): Promise<Settled> {
  const [settled] = await Promise.allSettled([work]);
  return settled;
}

function onceEach(work: Alone): Alone {
  const begun = new Map<number, Promise<Settled>>();
  return (index) => {
    const known = begun.get(index) ?? work(index);
    begun.set(index, known);
    return known;
  };
}

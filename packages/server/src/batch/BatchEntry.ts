/**
 * What became of a record: its document was issued; a draft of it was printed, since it has errors; it has errors and no
 * document; it could not be printed, through no fault of its own.
 */
export type Outcome = "issued" | "draft" | "invalid" | "failed";

/** One record of a batch, when it is done with. */
export interface BatchEntry {
  /** Its number among the records of the file, from 1. */
  readonly number: number;
  /** Russian: where it stands in the file. */
  readonly place: string;
  readonly outcome: Outcome;
  /** Name of its document; of a failed one, the name that it would have had. */
  readonly file?: string;
  /** Size of the document. */
  readonly bytes?: number;
  /** Russian: what a person should know about it, a sentence or two each. */
  readonly notes: readonly string[];
}

/** Whether the entry tells of a document that is there. */
export function hasDocument(
  entry: BatchEntry,
): entry is BatchEntry & { readonly file: string; readonly bytes: number } {
  return entry.file !== undefined && entry.bytes !== undefined;
}

/** A document and the name that it is kept under. */
export interface NamedDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Where a batch keeps its documents and its journal. What a promise was kept for is there after any end of the program. */
export interface BatchStore {
  /** Adds to the journal. */
  append(lines: string): Promise<void>;
  /** Keeps documents, each of them whole or not at all; one of the same name is replaced. */
  write(documents: readonly NamedDocument[]): Promise<void>;
  /** Whether a document of that size is there. */
  has(file: string, bytes: number): Promise<boolean>;
}

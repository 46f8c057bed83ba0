/** One record of a file of many, not yet looked into: to count or to pass over a record must cost little. */
export interface RawRecord {
  /** Russian: where in the file, for people: «строка 17». */
  readonly place: string;
  /** What stands there. @throws RecordError when it cannot be read; the records after it can be all the same */
  value(): unknown;
}

/** Reads a file from its beginning; called again for each pass. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** A record is small; what is larger was given by mistake. Bytes. */
export const recordLimit = 16 * 1024 * 1024;

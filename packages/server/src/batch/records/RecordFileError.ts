/** A file of records cannot be read at all. The message is Russian and fit to be shown. */
export class RecordFileError extends Error {
  override readonly name = "RecordFileError";
}

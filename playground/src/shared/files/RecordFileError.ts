/** A file that holds no data of a form. The message is Russian and fit to be shown. */
export class RecordFileError extends Error {
  override readonly name = "RecordFileError";
}

/** Bytes that are no PDF object where one must stand. `at`: where, in bytes from the file's start. */
export class PdfSyntaxError extends Error {
  override readonly name = "PdfSyntaxError";
  readonly at: number;

  constructor(what: string, at: number) {
    super(`${what} (byte ${at})`);
    this.at = at;
  }
}

/** The browser printed something that is not as its files always are. */
export class PrintedPdfError extends Error {
  override readonly name = "PrintedPdfError";
}

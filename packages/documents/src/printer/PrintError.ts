/** A document could not be printed. The message is Russian and fit to be shown; `cause` is for the log. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}

/** The document itself is at fault (it tries to leave, or it is too large): printing it again would not help. */
export class RefusedDocumentError extends PrintError {}

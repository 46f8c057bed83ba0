/** A file that cannot be opened. `reason`: what it is, or what is amiss with it. */
export class RevisedPdfError extends Error {
  override readonly name = "RevisedPdfError";
  readonly reason: "no-pdf" | "damaged" | "encrypted";

  constructor(reason: RevisedPdfError["reason"], what: string) {
    super(what);
    this.reason = reason;
  }
}

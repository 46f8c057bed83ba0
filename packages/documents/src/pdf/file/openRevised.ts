import { PdfSyntaxError } from "../syntax/index.ts";
import { openPdf, type PdfFile } from "./openPdf.ts";
import { RevisedPdfError } from "./RevisedPdfError.ts";

/** A file of ours, or one that others have added to or written anew. */
export type RevisedPdf = PdfFile;

const HEAD = 1024;

/**
 * Opens a file whose content is wanted, not its faults.
 * @throws RevisedPdfError when it is no PDF, damaged, or encrypted
 */
export function openRevised(bytes: Uint8Array): RevisedPdf {
  if (!Buffer.from(bytes.subarray(0, HEAD)).includes("%PDF-"))
    throw new RevisedPdfError("no-pdf", "the file does not begin as a PDF");
  const file = opened(bytes);
  if (file.encrypted) throw new RevisedPdfError("encrypted", "the file is encrypted");
  return file;
}

function opened(bytes: Uint8Array): PdfFile {
  try {
    return openPdf(bytes);
  } catch (error) {
    if (error instanceof PdfSyntaxError) throw new RevisedPdfError("damaged", error.message);
    throw error;
  }
}

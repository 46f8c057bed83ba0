import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
// The build for older browsers too: offices do not choose theirs.
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

export type { PDFDocumentProxy, PDFPageProxy };

/** A document that gives way to a newer one while it is being read is nothing to warn of. */
const ERRORS_ONLY = 0;

const loadLibrary = async () => {
  const { getDocument, GlobalWorkerOptions, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  GlobalWorkerOptions.workerSrc = workerAddress;
  // One worker for all documents: each change of the form makes a new one.
  return { getDocument, worker: PDFWorker.create({ name: "pdf", verbosity: ERRORS_ONLY }) };
};

let loading: ReturnType<typeof loadLibrary> | undefined;

/** The reader of PDF, fetched when the first document is there to be shown; a failed fetch is tried again. */
function library() {
  loading ??= loadLibrary().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Opens a document without code generation, WebAssembly or fonts of the system. The bytes may be used again. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, worker } = await library();
  const task = getDocument({
    worker,
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: ERRORS_ONLY,
  });
  return task.promise;
}

/** Frees what a document holds in the worker. */
export function closePdf(pdf: PDFDocumentProxy): void {
  void pdf.loadingTask.destroy();
}

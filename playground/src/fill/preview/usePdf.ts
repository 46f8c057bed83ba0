import { useEffect, useState } from "react";
import { closePdf, openPdf, type PDFDocumentProxy } from "./pdf.ts";

/** The opened document of these bytes; the former one stays until the new one is opened. */
export function usePdf(bytes: Uint8Array | undefined) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!bytes) return;
    let current = true;
    setFailed(false);
    openPdf(bytes).then(
      (opened) => (current ? setPdf(opened) : closePdf(opened)),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [bytes]);
  useEffect(() => (pdf ? () => closePdf(pdf) : undefined), [pdf]);
  return { pdf, failed };
}

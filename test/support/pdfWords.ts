import { pdfText } from "../../packages/documents/src/testing/index.ts";

/** The words of a whole PDF in one line, so that a phrase is found wherever its lines break. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  return (await pdfText(bytes)).join(" ").replaceAll(/\s+/g, " ").trim();
}

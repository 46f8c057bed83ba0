import { inflateSync } from "node:zlib";

/** All bytes of a PDF as text, its compressed streams inflated: what is nowhere in it is not in the document. */
export function pdfStreams(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const text = raw.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length;
    try {
      return inflateSync(raw.subarray(from), { finishFlush: 2 }).toString("latin1");
    } catch {
      // Not compressed: it stands in the raw text.
      return "";
    }
  });
  return [text, ...streams].join("\n");
}

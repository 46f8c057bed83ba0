import { createHash } from "node:crypto";

const END = "\n%%EOF\n";
const TRAILER = /\/ID\[<([0-9A-F]{64})><\1>\]/;
/** Ends of revisions that are tried: a file with more has been made to keep the reader busy. */
const MOST = 200;

/**
 * Where the file as it was issued ends, in bytes: its fingerprint stands in its `/ID` (`PdfWriter.finish`) and is right.
 * Nothing when no beginning of the file has its own fingerprint.
 */
export function firstRevisionEnd(bytes: Uint8Array): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let tried = 0; tried < MOST; tried++) {
    const at = file.indexOf(END, from, "latin1");
    if (at < 0) return undefined;
    from = at + END.length;
    if (bearsItsDigest(file.subarray(0, from))) return from;
  }
  return undefined;
}

function bearsItsDigest(file: Buffer): boolean {
  const tail = file.toString("latin1", Math.max(0, file.length - 64));
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1] ?? Number.NaN);
  if (!(table < file.length)) return false;
  const found = TRAILER.exec(file.toString("latin1", table, Math.min(file.length, table + 1024)));
  if (!found) return false;
  const [written, digest = ""] = found;
  const start = table + found.index;
  const hash = createHash("sha256").update(file.subarray(0, start));
  const zeros = "0".repeat(digest.length);
  hash.update(`/ID[<${zeros}><${zeros}>]`).update(file.subarray(start + written.length));
  return hash.digest("hex").toUpperCase() === digest;
}

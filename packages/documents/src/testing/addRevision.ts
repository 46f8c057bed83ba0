import { openRevised } from "../pdf/file/openRevised.ts";
import { PdfRef, writeObject } from "../pdf/syntax/index.ts";

/**
 * Adds a revision to a file, as a viewer does that saves filled fields or a signature: objects by number, each as it is
 * written in a file. Numbers that the file does not have are new.
 */
export function addRevision(bytes: Uint8Array, objects: ReadonlyMap<number, string>): Buffer {
  const { trailer } = openRevised(bytes);
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(
    Buffer.from(bytes.subarray(-64)).toString("latin1"),
  )?.[1];
  const size = Math.max(Number(trailer.get("Size")), ...[...objects.keys()].map((number) => number + 1));
  const pieces = [Buffer.from(bytes)];
  let at = bytes.length;
  const rows: Buffer[] = [];
  const index: string[] = [];
  const put = (number: number, text: string) => {
    const row = Buffer.alloc(6);
    row.writeUInt8(1, 0);
    row.writeUInt32BE(at, 1);
    rows.push(row);
    index.push(`${number} 1`);
    const piece = Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, "latin1");
    pieces.push(piece);
    at += piece.length;
  };
  for (const [number, text] of objects) put(number, text);
  const start = at;
  const row = Buffer.alloc(6);
  row.writeUInt8(1, 0);
  row.writeUInt32BE(start, 1);
  const table = Buffer.concat([...rows, row]);
  const dict =
    `<</Type/XRef/Size ${size + 1}/Prev ${before}/Root ${writeObject(trailer.get("Root") ?? null)}` +
    `/ID ${writeObject(trailer.get("ID") ?? null)}/W[1 4 1]/Index[${index.join(" ")} ${size} 1]/Length ${table.length}>>`;
  pieces.push(
    Buffer.from(`${size} 0 obj\n${dict}\nstream\n`, "latin1"),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`, "latin1"),
  );
  return Buffer.concat(pieces);
}

/** The number and the entries of a file's catalog, to be written anew in a revision. */
export function catalogOf(bytes: Uint8Array) {
  const { trailer, catalog } = openRevised(bytes);
  const root = trailer.get("Root");
  return { number: root instanceof PdfRef ? root.number : 0, entries: new Map(catalog) };
}

/** A number that no object of the file has. */
export function freeNumber(bytes: Uint8Array): number {
  return Number(openRevised(bytes).trailer.get("Size"));
}

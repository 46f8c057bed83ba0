import { deflateSync } from "node:zlib";
import type { Printer } from "../printer/createPrinter.ts";

/**
 * A printer without a browser: one empty sheet, whatever is printed, as Chromium would write it. What is made of it has
 * the record inside all the same.
 */
export const paperPrinter: Printer = {
  print: async () => emptySheet(),
  layOut: () => Promise.reject(new Error("a printer without a browser lays nothing out")),
  close: async () => undefined,
};

function emptySheet(): Uint8Array {
  const content = deflateSync("/P <</MCID 0>>BDC\nEMC\n").toString("latin1");
  const objects = [
    "<</Type /Catalog\n/Pages 2 0 R\n/StructTreeRoot 5 0 R>>",
    "<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>",
    "<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 595 842]\n/Contents 4 0 R\n/StructParents 0>>",
    `<</Filter /FlateDecode\n/Length ${content.length}>> stream\n${content}\nendstream`,
    "<</Type /StructTreeRoot\n/K 6 0 R>>",
    "<</Type /StructElem\n/S /Document\n/P 5 0 R\n/K 7 0 R>>",
    "<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 3 0 R\n/K 0>>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, "latin1");
}

import { convert } from "../docx/convert.ts";
import { writeWord } from "../docx/write/writeWord.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { readWord, type WordOutline } from "./readWord.ts";

/** A Word document of an HTML page with this body (and these styles), of sheets of A4 with 170 mm of text. */
export async function wordBytes(printer: Printer, body: string, css = ""): Promise<Uint8Array> {
  const style = `html { font: 16px/20px Tinos, serif } body { margin: 0 } p { margin: 0 } ${css}`;
  const page = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
  const margins = { top: 20, right: 20, bottom: 20, left: 20 };
  return writeWord({
    title: "Проба «<&>»",
    today: "2024-12-01",
    sheet: { orientation: "portrait", margins, fontSize: 12, pageNumbers: true },
    sections: convert(await printer.layOut(page, 170)),
  });
}

export async function wordOf(printer: Printer, body: string, css = ""): Promise<WordOutline> {
  return readWord(await wordBytes(printer, body, css));
}

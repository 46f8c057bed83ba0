import { paintPage } from "../preview/paintPage.ts";
import { closePdf, openPdf } from "../preview/pdf.ts";

/** Pixels across a page: 200 dots an inch on A4, as sharp as office printers show. */
const PIXELS = 1654;

/**
 * Opens the browser's print dialog with the pages of a document and nothing else of the screen.
 * Works the same in every browser, also where PDF files open in another program.
 */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const sheets = await paintSheets(bytes);
  document.querySelector(".fp-print")?.remove();
  document.body.append(sheets);
  document.documentElement.classList.add("fp-printing");
  const tidy = () => {
    document.documentElement.classList.remove("fp-printing");
    sheets.remove();
  };
  window.addEventListener("afterprint", tidy, { once: true });
  window.print();
}

async function paintSheets(bytes: Uint8Array): Promise<HTMLElement> {
  const sheets = document.createElement("div");
  sheets.className = "fp-print";
  const pdf = await openPdf(bytes);
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      sheets.append(await paintSheet(pdf, number));
    }
  } finally {
    closePdf(pdf);
  }
  return sheets;
}

async function paintSheet(pdf: Awaited<ReturnType<typeof openPdf>>, number: number): Promise<HTMLElement> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const sheet = document.createElement("div");
  sheet.className = width > height ? "fp-print__sheet fp-print__sheet--wide" : "fp-print__sheet";
  sheet.append(await paintPage(page, PIXELS, "print"));
  return sheet;
}

import type { FormDocument, PageToPrint } from "../document/createDocument.ts";
import type { PrintedPart } from "../pdf/archive/writeArchive.ts";
import { loadOwnFonts } from "../pdf/fonts/loadOwnFonts.ts";
import { type PrintedFile, readPrinted } from "../pdf/printed/readPrinted.ts";
import { contentsOf, element, type StructNode } from "../pdf/structure/StructNode.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { finishDocument } from "./finishDocument.ts";
import type { IssueOptions, RecordToIssue } from "./issueDocument.ts";
import { printable } from "./printableSigns.ts";

/**
 * What binds a document to the sheet that it is printed on: rules for the first page, places of a page, styles of the
 * body's own children. Such documents are printed alone.
 */
const BOUND = /@page\s*[:{]|position:\s*fixed|(?:body|:root|html)\s*>/;

/** Whether documents of a form may be tried together. */
export function mayGoTogether({ styles }: FormDocument): boolean {
  return !BOUND.test(styles);
}

/** No numbers of pages: a document that has a second sheet is printed alone. */
const TOGETHER = "<style>@page { @top-center { content: none } }</style>";

/**
 * Prints documents on one after another and takes them apart. Gives the files of those that came out on one sheet;
 * nothing for the others, and for all when the printing failed: to be printed alone, where the reason shows.
 */
export async function issueTogether(
  printer: Printer,
  document: FormDocument,
  records: readonly RecordToIssue[],
  { today, signal }: IssueOptions,
): Promise<readonly (Uint8Array | undefined)[]> {
  const pages = records.map((record) => drawn(() => document.page(record.data, { today })));
  const fit = pages.flatMap((page, index) => (page && isLoose(page) ? [index] : []));
  const shell = pages.find(Boolean)?.shell ?? "";
  const fonts = await loadOwnFonts();
  const body = fit.map((index, place) =>
    sheet(printable(pages[index]?.body ?? "", fonts), place === fit.length - 1),
  );
  const none = records.map(() => undefined);
  if (fit.length === 0) return none;
  const bytes = await printer
    .print({ shell, body: `${TOGETHER}${body.join("")}` }, signal)
    .catch(unlessAborted(signal));
  const file = bytes && readPrinted(bytes);
  const parts = file ? partsOf(file) : [];
  if (!file || parts.length !== fit.length) return none;
  const placeOf = new Map(fit.map((index, place) => [index, place]));
  return records.map((record, index) => {
    const part = parts[placeOf.get(index) ?? -1];
    return part && part.to - part.from === 1
      ? finishDocument(document, record, { file, part }, fonts)
      : undefined;
  });
}

/** The one shell serves all; a body with names of its own would share them with the others. */
function isLoose({ body }: PageToPrint): boolean {
  return !/\sid=/.test(body);
}

/**
 * Each document is an article, which the structure tree keeps apart. A transform, though it moves nothing, makes the
 * browser count from the article's corner instead of the first sheet's, and `flow-root` puts that corner where the
 * margins of the first paragraph begin: so a document's numbers are those that it has when it is printed alone.
 */
const ARTICLE = "display: flow-root; transform: translate(0)";

function sheet(body: string, last: boolean): string {
  return `<article style="${ARTICLE}${last ? "" : "; break-after: page"}">${body}</article>`;
}

/** The documents of a file: each begins on a page of its own and ends before that of the next. */
function partsOf({ structure, pages }: PrintedFile): readonly PrintedPart[] {
  const articles = structure.kids.flatMap(articlesIn);
  const starts = articles.map((article) => firstPage(article));
  return articles.map((article, index) => ({
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? pages.length,
    structure: element("Document", article.kids),
  }));
}

function articlesIn(kid: StructNode["kids"][number]): readonly StructNode[] {
  if (kid.kind !== "element") return [];
  return kid.type === "Art" ? [kid] : kid.kids.flatMap(articlesIn);
}

function firstPage(article: StructNode): number {
  return Math.min(...[...contentsOf(article)].map(({ page }) => page));
}

/** A record that its template cannot draw is left to be printed alone, where the reason shows. */
function drawn(draw: () => PageToPrint): PageToPrint | undefined {
  try {
    return draw();
  } catch {
    return undefined;
  }
}

function unlessAborted(signal: AbortSignal | undefined): (reason: unknown) => undefined {
  return (reason) => {
    if (signal?.aborted) throw reason;
    return undefined;
  };
}

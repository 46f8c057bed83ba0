import type { RevisedPdf } from "../pdf/file/openRevised.ts";
import {
  isName,
  nameOf,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
  writeObject,
} from "../pdf/syntax/index.ts";

/** What was added to a file after it was issued. */
export type Addition = "signature" | "values" | "notes" | "pages" | "content" | "record" | "other";

/** Compares a file with the same file as it was issued. `record`: whether the record in it is still the same. */
export function additionsBetween(issued: RevisedPdf, now: RevisedPdf, record: boolean): readonly Addition[] {
  const [pagesBefore, pagesNow] = [pagesOf(issued), pagesOf(now)];
  const fields = fieldsOf(now);
  const before = new Map(fieldsOf(issued).map(({ name, value }) => [name, value]));
  const added: Addition[] = [];
  if (fields.some(({ type, value }) => type === "Sig" && value !== "")) added.push("signature");
  if (fields.some(({ type, name, value }) => type !== "Sig" && value !== (before.get(name) ?? "")))
    added.push("values");
  if (notesOf(now, pagesNow).some((note) => !notesOf(issued, pagesBefore).includes(note)))
    added.push("notes");
  if (pagesBefore.length !== pagesNow.length) added.push("pages");
  if (pagesBefore.some((page, index) => contentOf(issued, page) !== contentOf(now, pagesNow[index] ?? page)))
    added.push("content");
  if (!record) added.push("record");
  return added.length > 0 ? added : ["other"];
}

/** No document has so many pages or fields; a tree that leads in circles has. */
const MOST = 20_000;

export function pagesOf(file: RevisedPdf): readonly PdfDict[] {
  const pages: PdfDict[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfObject | undefined): void => {
    if (node instanceof PdfRef && seen.has(node.number)) return;
    if (node instanceof PdfRef) seen.add(node.number);
    const dict = file.dict(node);
    const kids = file.list(dict.get("Kids"));
    if (pages.length > MOST) return;
    if (isName(dict.get("Type"), "Page")) pages.push(dict);
    else for (const kid of kids) visit(kid);
  };
  visit(file.catalog.get("Pages"));
  return pages;
}

interface FieldValue {
  readonly name: string;
  readonly type: string;
  /** As the file writes it, to be compared. */
  readonly value: string;
}

function fieldsOf(file: RevisedPdf): readonly FieldValue[] {
  const found: FieldValue[] = [];
  const seen = new Set<number>();
  const visit = (item: PdfObject, name: string, type: string): void => {
    if (item instanceof PdfRef && seen.has(item.number)) return;
    if (item instanceof PdfRef) seen.add(item.number);
    if (found.length > MOST) return;
    const dict = file.dict(item);
    const title = file.resolve(dict.get("T"));
    const own = title instanceof PdfString ? `${name}.${title.bytes}` : name;
    const kind = nameOf(file.resolve(dict.get("FT"))) ?? type;
    const value = file.resolve(dict.get("V"));
    // What an empty choice is written as.
    const text = value === undefined || isName(value, "Off") ? "" : writeObject(value);
    found.push({ name: own, type: kind, value: text });
    for (const kid of file.list(dict.get("Kids"))) visit(kid, own, kind);
  };
  for (const field of file.list(file.dict(file.catalog.get("AcroForm")).get("Fields"))) visit(field, "", "");
  return found;
}

/** Notes, marks, stamps: annotations that are neither fields nor links. */
function notesOf(file: RevisedPdf, pages: readonly PdfDict[]): readonly string[] {
  return pages.flatMap((page) =>
    file.list(page.get("Annots")).flatMap((item) => {
      const dict = file.dict(item);
      const kind = nameOf(file.resolve(dict.get("Subtype")));
      const isNote = kind !== undefined && !["Widget", "Link", "Popup"].includes(kind);
      return isNote ? [writeObject(dict)] : [];
    }),
  );
}

function contentOf(file: RevisedPdf, page: PdfDict): string {
  const contents = file.resolve(page.get("Contents"));
  const parts = Array.isArray(contents) ? contents : [contents];
  return parts
    .map((part) => file.resolve(part))
    .map((part) => (part instanceof PdfStream ? Buffer.from(part.bytes).toString("latin1") : ""))
    .join("\n");
}

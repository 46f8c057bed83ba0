import type { PrintedObjects } from "../printed/readObjects.ts";
import { type PdfObject, PdfRef } from "../syntax/index.ts";
import type { CellAttributes, StructNode } from "./StructNode.ts";

/** An element whose kids are numbers and references only. */
export interface PlainElement {
  readonly node: Omit<StructNode, "kids">;
  readonly kids: readonly PdfObject[];
  /** Number of the object of its page; 0 when it names none. */
  readonly page: number;
}

/** An element as Skia writes nearly all of them: thousands a document, read here ten times as fast as object by object. */
const ELEMENT =
  /\d+ 0 obj\n<<\/Type \/StructElem\n\/S \/(\w+)\n\/P \d+ 0 R\n(?:\/Pg (\d+) 0 R\n)?\/K (\d+(?: 0 R)?|\[[\d R]*\])((?:\n\/A \[(?:[^[\]]|\[[^\]]*\])*\])?)(?:\n\/ID \((\w+)\))?>>\nendobj/y;

/** Reads an element of the plain kind; nothing for any other, which is read as objects are. */
export function readPlainElement(objects: PrintedObjects, number: number): PlainElement | undefined {
  ELEMENT.lastIndex = objects.offset(number) ?? -1;
  const found = ELEMENT.exec(objects.text);
  if (!found) return undefined;
  const [, type = "", page = "0", kids = "", attributes = "", id] = found;
  const cell = type === "TH" || type === "TD" ? { cell: cellOf(attributes) } : {};
  return {
    node: { kind: "element", type, ...cell, ...(id !== undefined && { id }) },
    kids: kidsOf(kids),
    page: Number(page),
  };
}

const KID = /(\d+)( 0 R)?/g;

function kidsOf(text: string): readonly PdfObject[] {
  // One number is what most have: a text.
  const only = Number(text);
  if (Number.isInteger(only)) return [only];
  return Array.from(text.matchAll(KID), ([, number, reference]) =>
    reference === undefined ? Number(number) : new PdfRef(Number(number)),
  );
}

const PLAIN_CELL: CellAttributes = { rowSpan: 1, colSpan: 1, headers: [] };

function cellOf(attributes: string): CellAttributes {
  if (attributes === "") return PLAIN_CELL;
  const scope = /\/Scope \/(\w+)/.exec(attributes)?.[1];
  const headers = /\/Headers \[([^\]]*)\]/.exec(attributes)?.[1] ?? "";
  return {
    ...(scope !== undefined && { scope }),
    rowSpan: Number(/\/RowSpan (\d+)/.exec(attributes)?.[1] ?? 1),
    colSpan: Number(/\/ColSpan (\d+)/.exec(attributes)?.[1] ?? 1),
    headers: headers.match(/\w+/g) ?? [],
  };
}

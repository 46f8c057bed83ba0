import type { PdfFile } from "../../pdf/file/openPdf.ts";
import { nameOf, type PdfDict, type PdfObject, PdfRef, PdfString, textOf } from "../../pdf/syntax/index.ts";

/** A marked piece of content that belongs to an element. */
export interface StructPiece {
  readonly mcid: number;
  /** Number of the object whose content it is: a page, or a form. */
  readonly owner: number;
}

export interface StructElement {
  /** Number of its object; 0 when it has none. */
  readonly object: number;
  readonly dict: PdfDict;
  readonly type: string;
  /** After the role map; nothing when that leads nowhere. */
  readonly standard: string | undefined;
  readonly circular: boolean;
  readonly parent: StructElement | undefined;
  /** Types from the root, e.g. `Document/Table/TR[2]`. */
  readonly path: string;
  readonly kids: readonly StructElement[];
  readonly pieces: readonly StructPiece[];
  /** Numbers of annotations that belong to it. */
  readonly annotations: readonly number[];
}

/** Deeper or larger trees are an attack. */
const DEEPEST = 500;
const MOST = 500_000;

/** Standard structure types (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl " +
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu " +
    "WT WP Figure Formula Form"
  ).split(" "),
);

/** Every structure element of a file in reading order. */
export function readTree(pdf: PdfFile): readonly StructElement[] {
  const root = pdf.dict(pdf.catalog.get("StructTreeRoot"));
  const roles = pdf.dict(root.get("RoleMap"));
  const all: StructElement[] = [];
  const seen = new Set<number>();

  function visit(
    given: PdfObject,
    parent: StructElement | undefined,
    depth: number,
  ): StructElement | undefined {
    if (given instanceof PdfRef) {
      if (seen.has(given.number)) return undefined;
      seen.add(given.number);
    }
    const dict = pdf.resolve(given);
    if (!(dict instanceof Map) || !dict.has("S") || depth > DEEPEST || all.length > MOST) return undefined;
    const type = nameOf(pdf.resolve(dict.get("S"))) ?? "";
    const kids: StructElement[] = [];
    const pieces: StructPiece[] = [];
    const annotations: number[] = [];
    const path = parent ? `${parent.path}/${type}[${parent.kids.length + 1}]` : type;
    const object = given instanceof PdfRef ? given.number : 0;
    const element = {
      object,
      dict,
      type,
      ...standardOf(pdf, roles, type),
      parent,
      path,
      kids,
      pieces,
      annotations,
    };
    all.push(element);
    const page = dict.get("Pg") ?? parent?.dict.get("Pg");
    for (const kid of kidsOf(pdf, dict)) {
      const value = pdf.resolve(kid);
      if (typeof value === "number") pieces.push({ mcid: value, owner: numberOf(page) });
      else if (value instanceof Map && nameOf(value.get("Type")) === "MCR")
        pieces.push({
          mcid: Number(pdf.resolve(value.get("MCID"))),
          owner: numberOf(value.get("Stm") ?? value.get("Pg") ?? page),
        });
      else if (value instanceof Map && nameOf(value.get("Type")) === "OBJR")
        annotations.push(numberOf(value.get("Obj")));
      else {
        const child = visit(kid, element, depth + 1);
        if (child) kids.push(child);
      }
    }
    return element;
  }

  for (const kid of kidsOf(pdf, root)) visit(kid, undefined, 0);
  return all;
}

function kidsOf(pdf: PdfFile, dict: PdfDict): readonly PdfObject[] {
  const given = dict.get("K");
  const kids = pdf.resolve(given);
  if (Array.isArray(kids)) return kids;
  return given === undefined || given === null ? [] : [given];
}

function numberOf(object: PdfObject | undefined): number {
  return object instanceof PdfRef ? object.number : 0;
}

function standardOf(pdf: PdfFile, roles: PdfDict, type: string) {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined; at = nameOf(pdf.resolve(roles.get(at)))) {
    if (STANDARD_TYPES.has(at)) return { standard: at, circular: false };
    if (seen.has(at)) return { standard: undefined, circular: true };
    seen.add(at);
  }
  return { standard: undefined, circular: false };
}

/** The element that holds a marked piece of content, by the piece. */
export function holdersOf(
  elements: readonly StructElement[],
): (piece: { readonly owner: number; readonly mcid: number | undefined }) => StructElement | undefined {
  const holders = new Map(
    elements.flatMap((element) =>
      element.pieces.map(({ owner, mcid }): [string, StructElement] => [`${owner} ${mcid}`, element]),
    ),
  );
  return ({ owner, mcid }) => holders.get(`${owner} ${mcid}`);
}

/** A text of an element, e.g. `Alt`; nothing when it has none. */
export function textEntry(pdf: PdfFile, dict: PdfDict, key: string): string | undefined {
  const value = pdf.resolve(dict.get(key));
  return value instanceof PdfString ? textOf(value) : undefined;
}

/** The attributes of an element, whoever owns them, in one dictionary. */
export function attributesOf(pdf: PdfFile, { dict }: StructElement): PdfDict {
  const given = pdf.resolve(dict.get("A"));
  const list = Array.isArray(given) ? given.map((one) => pdf.resolve(one)) : [given];
  const classes = pdf.resolve(dict.get("C"));
  const names = Array.isArray(classes) ? classes : [classes ?? null];
  const map = pdf.dict(pdf.dict(pdf.catalog.get("StructTreeRoot")).get("ClassMap"));
  const shared = names.flatMap((name) => {
    const value = pdf.resolve(map.get(nameOf(name) ?? ""));
    return Array.isArray(value) ? value.map((one) => pdf.resolve(one)) : [value];
  });
  return new Map([...shared, ...list].flatMap((one) => (one instanceof Map ? [...one] : [])));
}

import type { FieldWriter } from "../fields/FieldWriter.ts";
import { fieldOf } from "../fields/fieldElements.ts";
import type { PrintedFile } from "../printed/readPrinted.ts";
import { elementsOf, type MarkedObject, type StructNode } from "../structure/StructNode.ts";
import type { NewAnnotation } from "../structure/writeStructure.ts";
import {
  type PdfArray,
  type PdfDict,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfString,
  textString,
  writeObject,
} from "../syntax/index.ts";
import type { PdfWriter } from "./PdfWriter.ts";
import type { PlacedContents } from "./placeContents.ts";

export interface WrittenAnnotations {
  /** By the old numbers of their objects. */
  readonly all: ReadonlyMap<number, NewAnnotation>;
  /** Numbers of those on a page, by its index in the printed file. */
  onPage(page: number): readonly number[];
}

interface Place {
  readonly placed: PlacedContents;
  readonly pageCount: number;
  /** Of a document that is filled in on the screen. */
  readonly fields?: FieldWriter | undefined;
}

/** Set: it is printed with the page (ISO 32000-1, 12.5.3; ISO 19005-3, 6.3.2). */
const PRINT = 4;

/**
 * Copies the links of a document. Each says in words where it leads (ISO 14289-1, 7.18.1 and 7.18.5), which Chromium
 * leaves out. Links that mean places to fill in become widgets of fields. An annotation that no element of the structure names is left behind.
 */
export function writeAnnotations(
  writer: PdfWriter,
  file: PrintedFile,
  root: StructNode,
  { placed, pageCount, fields }: Place,
): WrittenAnnotations {
  const all = new Map<number, NewAnnotation>();
  const pages = new Map<number, number[]>();
  for (const owner of elementsOf(root)) {
    owner.kids = owner.kids.filter((kid) => {
      if (kid.kind !== "object") return true;
      if (all.has(kid.ref.number)) return false;
      const place = { owner, placed, key: pageCount + all.size };
      const widget = fields && writeWidget(file, kid, place, fields);
      const text = widget === undefined ? linkText(file, kid, place) : "";
      if (text === undefined) return false;
      const number = widget ?? writer.object(text);
      all.set(kid.ref.number, { number, owner });
      pages.set(kid.page, [...(pages.get(kid.page) ?? []), number]);
      return true;
    });
  }
  return { all, onPage: (page) => pages.get(page) ?? [] };
}

interface LinkPlace {
  readonly owner: StructNode;
  readonly placed: PlacedContents;
  /** In the parent tree. */
  readonly key: number;
}

function writeWidget(
  file: PrintedFile,
  { ref, page }: MarkedObject,
  { placed, key }: LinkPlace,
  fields: FieldWriter,
): number | undefined {
  const dict = file.objects.dict(ref);
  const rectangle = dict.get("Rect");
  const place = fields.place(fieldOf(file, dict) ?? -1);
  if (!place || !Array.isArray(rectangle)) return undefined;
  return fields.widget(place, { rectangle, page: placed.pages.get(page)?.number ?? 0, key });
}

function linkText(
  file: PrintedFile,
  { ref, page }: MarkedObject,
  { owner, placed, key }: LinkPlace,
): string | undefined {
  const dict = file.objects.dict(ref);
  const target = targetOf(file, dict, placed);
  const rectangle = dict.get("Rect");
  if (!target || !Array.isArray(rectangle)) return undefined;
  const words = owner.alt instanceof PdfString ? owner.alt : target.words;
  const entries: PdfDict = new Map<string, PdfObject>([
    ["Type", PdfName.of("Annot")],
    ["Subtype", PdfName.of("Link")],
    ["Rect", rectangle],
    ["Border", [0, 0, 0]],
    ["F", PRINT],
    ["P", new PdfRef(placed.pages.get(page)?.number ?? 0)],
    ["Contents", words],
    ["StructParent", key],
    target.entry,
  ]);
  return writeObject(entries);
}

interface Target {
  readonly entry: readonly [key: string, value: PdfObject];
  readonly words: PdfString;
}

/** Where a link leads: out of the document by address, or to a place of it. Anything else is no link of ours. */
function targetOf(file: PrintedFile, dict: PdfDict, placed: PlacedContents): Target | undefined {
  const action = file.objects.resolve(dict.get("A"));
  const address = action instanceof Map ? action.get("URI") : undefined;
  if (address instanceof PdfString) {
    const own = new Map<string, PdfObject>([
      ["S", PdfName.of("URI")],
      ["URI", address],
    ]);
    return { entry: ["A", own], words: textString(`Ссылка: ${address.bytes}`) };
  }
  const place = placeIn(file, dict.get("Dest"), placed);
  return place && { entry: ["Dest", place], words: textString("Ссылка на место в этом документе") };
}

function placeIn(
  file: PrintedFile,
  dest: PdfObject | undefined,
  placed: PlacedContents,
): PdfArray | undefined {
  const named = file.objects.resolve(file.objects.catalog.get("Dests"));
  const place =
    dest instanceof PdfName && named instanceof Map ? file.objects.resolve(named.get(dest.value)) : dest;
  if (!Array.isArray(place)) return undefined;
  const [page, ...rest] = place;
  const index = page instanceof PdfRef ? file.pageOf.get(page.number) : undefined;
  const own = index === undefined ? undefined : placed.pages.get(index);
  return own && [new PdfRef(own.number), ...rest];
}

import type { PrintedObjects } from "../printed/readObjects.ts";
import { nameOf, type PdfDict, type PdfObject, PdfRef, PdfString } from "../syntax/index.ts";
import { readPlainElement } from "./readPlainElement.ts";
import type { CellAttributes, StructKid, StructNode } from "./StructNode.ts";

/** Reads the structure tree that Chromium wrote. `elements`: its elements by the number of their objects. */
export interface ReadStructure {
  readonly root: StructNode;
  readonly elements: ReadonlyMap<number, StructNode>;
}

/** `pageOf`: index of a page by the number of its object. */
export function readStructure(objects: PrintedObjects, pageOf: ReadonlyMap<number, number>): ReadStructure {
  const elements = new Map<number, StructNode>();

  function readElement(dict: PdfDict): StructNode {
    const page = pageIndex(dict.get("Pg"), pageOf);
    const kids = readKids(listOf(dict.get("K")), page);
    return {
      kind: "element",
      type: nameOf(dict.get("S")) ?? "NonStruct",
      kids,
      ...optional("alt", dict.get("Alt")),
      ...optional("actualText", dict.get("ActualText")),
      ...optional("lang", dict.get("Lang")),
      ...cellOf(dict),
      ...idOf(dict),
    };
  }

  function readReferred({ number }: PdfRef): StructNode {
    const plain = readPlainElement(objects, number);
    const node = plain
      ? {
          ...plain.node,
          kids: readKids(plain.kids, pageOf.get(plain.page) ?? 0),
        }
      : readElement(objects.dict(new PdfRef(number)));
    elements.set(number, node);
    return node;
  }

  function readKids(list: readonly PdfObject[], page: number): StructKid[] {
    const kids: StructKid[] = [];
    for (const one of list) {
      const kid = readKid(one, page);
      if (kid) kids.push(kid);
    }
    return kids;
  }

  function readKid(kid: PdfObject, page: number): StructKid | undefined {
    if (typeof kid === "number") return { kind: "content", page, mcid: kid };
    if (kid instanceof PdfRef) return readReferred(kid);
    const dict = objects.dict(kid);
    const type = nameOf(dict.get("Type"));
    const own = dict.has("Pg") ? pageIndex(dict.get("Pg"), pageOf) : page;
    if (type === "MCR") return { kind: "content", page: own, mcid: Number(dict.get("MCID")) };
    const object = dict.get("Obj");
    if (type === "OBJR")
      return object instanceof PdfRef ? { kind: "object", page: own, ref: object } : undefined;
    return readElement(dict);
  }

  const tree = objects.dict(objects.catalog.get("StructTreeRoot"));
  const kids = readKids(listOf(tree.get("K")), 0);
  return { root: { kind: "element", type: "Document", kids }, elements };
}

function pageIndex(page: PdfObject | undefined, pageOf: ReadonlyMap<number, number>): number {
  return page instanceof PdfRef ? (pageOf.get(page.number) ?? 0) : 0;
}

function listOf(object: PdfObject | undefined): readonly PdfObject[] {
  if (object === undefined || object === null) return [];
  return Array.isArray(object) ? object : [object];
}

function optional<Key extends string>(
  key: Key,
  value: PdfObject | undefined,
): { readonly [key in Key]?: PdfObject } {
  return value instanceof PdfString ? ({ [key]: value } as { readonly [key in Key]?: PdfObject }) : {};
}

function idOf(dict: PdfDict): { readonly id?: string } {
  const id = dict.get("ID");
  return id instanceof PdfString ? { id: id.bytes } : {};
}

function cellOf(dict: PdfDict): { readonly cell?: CellAttributes } {
  const type = nameOf(dict.get("S"));
  if (type !== "TH" && type !== "TD") return {};
  const all = listOf(dict.get("A")).filter((one): one is PdfDict => one instanceof Map);
  const get = (key: string) => all.find((one) => one.has(key))?.get(key);
  const scope = nameOf(get("Scope"));
  const headers = listOf(get("Headers")).filter((id): id is PdfString => id instanceof PdfString);
  return {
    cell: {
      ...(scope !== undefined && { scope }),
      rowSpan: Number(get("RowSpan") ?? 1),
      colSpan: Number(get("ColSpan") ?? 1),
      headers: headers.map(({ bytes }) => bytes),
    },
  };
}

import type { PdfWriter } from "../archive/PdfWriter.ts";
import { writeObject } from "../syntax/index.ts";
import { elementsOf, type StructKid, type StructNode } from "./StructNode.ts";

/** Where content and annotations of a page stand in the new file. */
export interface NewPage {
  /** Number of the page's object. */
  readonly number: number;
  /** The elements that its marked contents belong to, by the numbers that these have in the new file. */
  readonly owners: readonly StructNode[];
  /** New numbers of the marked contents, by the old. */
  readonly mcids: ReadonlyMap<number, number>;
}

/** An annotation that belongs to an element. */
export interface NewAnnotation {
  readonly number: number;
  readonly owner: StructNode;
}

export interface NewContents {
  /** By the index that the page had in the old file. */
  readonly pages: ReadonlyMap<number, NewPage>;
  /** By the old number of its object, in the order of their keys in the parent tree, which follow those of the pages. */
  readonly annotations: ReadonlyMap<number, NewAnnotation>;
}

/** Writes the structure tree with its parent tree and its names (ISO 32000-1, 14.7.2 to 14.7.4). Gives its number. */
export function writeStructure(writer: PdfWriter, root: StructNode, contents: NewContents): number {
  const tree = writer.reserve();
  const nodes = [...elementsOf(root)];
  const numbers = new Map(nodes.map((node) => [node, writer.reserve()]));
  const ids = namesOf(nodes);
  const write = (node: StructNode, parent: number): void => {
    const own = numbers.get(node) ?? 0;
    writer.fill(own, elementText(node, parent, { contents, ids, numbers }));
    for (const kid of node.kids) if (kid.kind === "element") write(kid, own);
  };
  write(root, tree);
  const owners = (nodes: readonly StructNode[]) =>
    `[${nodes.map((node) => `${numbers.get(node)} 0 R`).join(" ")}]`;
  const pages = [...contents.pages.values()].map((page, index) => `${index} ${owners(page.owners)}`);
  const annotations = [...contents.annotations.values()].map(
    ({ owner }, index) => `${pages.length + index} ${numbers.get(owner)} 0 R`,
  );
  const parents = writer.object(`<</Nums[${[...pages, ...annotations].join(" ")}]>>`);
  const names = [...ids.values()].map(({ name, node }) => `(${name}) ${numbers.get(node)} 0 R`);
  const idTree =
    names.length === 0
      ? ""
      : `/IDTree<</Kids[${writer.object(`<</Limits[(${[...ids.values()][0]?.name}) (${[...ids.values()].at(-1)?.name})]/Names[${names.join(" ")}]>>`)} 0 R]>>`;
  writer.fill(
    tree,
    `<</Type/StructTreeRoot/K ${numbers.get(root)} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length + annotations.length}${idTree}>>`,
  );
  return tree;
}

type Names = ReadonlyMap<string, { readonly name: string; readonly node: StructNode }>;

/** Names of the header cells that other cells name, by those that the browser gave them; in order, as a name tree wants. */
function namesOf(nodes: readonly StructNode[]): Names {
  const asked = new Set(nodes.flatMap(({ cell }) => cell?.headers ?? []));
  const named = nodes.filter(({ id, type }) => type === "TH" && id !== undefined && asked.has(id));
  return new Map(
    named.map((node, index) => [node.id ?? "", { name: `h${String(index + 1).padStart(5, "0")}`, node }]),
  );
}

interface Context {
  readonly contents: NewContents;
  readonly ids: Names;
  readonly numbers: ReadonlyMap<StructNode, number>;
}

function elementText(node: StructNode, parent: number, context: Context): string {
  const page = node.kids.find((kid) => kid.kind === "content")?.page;
  const own = page === undefined ? undefined : context.contents.pages.get(page);
  const kids = node.kids.map((kid) => kidText(kid, page, context)).join(" ");
  return (
    `<</Type/StructElem/S/${node.type}/P ${parent} 0 R` +
    (own ? `/Pg ${own.number} 0 R` : "") +
    (node.kids.length === 0 ? "" : `/K[${kids}]`) +
    optional("Alt", node.alt) +
    optional("ActualText", node.actualText) +
    optional("Lang", node.lang) +
    idText(node, context.ids) +
    `${cellText(node, context.ids)}>>`
  );
}

function kidText(kid: StructKid, page: number | undefined, { contents, numbers }: Context): string {
  if (kid.kind === "element") return `${numbers.get(kid)} 0 R`;
  const on = contents.pages.get(kid.page);
  if (kid.kind === "object")
    return `<</Type/OBJR/Obj ${contents.annotations.get(kid.ref.number)?.number} 0 R/Pg ${on?.number} 0 R>>`;
  const mcid = on?.mcids.get(kid.mcid);
  return kid.page === page ? String(mcid) : `<</Type/MCR/Pg ${on?.number} 0 R/MCID ${mcid}>>`;
}

function optional(key: string, value: StructNode["alt"]): string {
  return value === undefined ? "" : `/${key} ${writeObject(value)}`;
}

function idText({ id, type }: StructNode, ids: Names): string {
  const name = id === undefined ? undefined : ids.get(id)?.name;
  return name === undefined || type !== "TH" ? "" : `/ID(${name})`;
}

function cellText({ cell, type }: StructNode, ids: Names): string {
  if (!cell) return "";
  const headers = cell.headers.flatMap((id) => ids.get(id)?.name ?? []);
  const entries = [
    type === "TH" && cell.scope ? `/Scope/${cell.scope}` : "",
    cell.rowSpan > 1 ? `/RowSpan ${cell.rowSpan}` : "",
    cell.colSpan > 1 ? `/ColSpan ${cell.colSpan}` : "",
    headers.length > 0 ? `/Headers[${headers.map((name) => `(${name})`).join("")}]` : "",
  ].join("");
  return entries === "" ? "" : `/A<</O/Table${entries}>>`;
}

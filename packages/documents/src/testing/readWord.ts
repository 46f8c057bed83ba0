import { descendants, parseXml, type XmlElement } from "./parseXml.ts";
import { wordParts } from "./wordParts.ts";

/** What a test asks of a Word document. */
export interface WordOutline {
  /** Its text, a line for each paragraph, in the order of reading. Places to fill in are low lines. */
  readonly text: string;
  /** How many tables it shows (what is set side by side without a frame is none), and how many rows they have. */
  readonly tables: number;
  readonly rows: number;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly body: XmlElement;
}

/** Reads a Word document back. Throws when it is no whole one. */
export function readWord(bytes: Uint8Array): WordOutline {
  const parts = wordParts(bytes);
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) parseXml(part);
  const body = parseXml(parts.get("word/document.xml") ?? "");
  const tables = descendants(body, "w:tbl").filter(isFramed);
  const paragraphs = descendants(body, "w:p");
  return {
    text: paragraphs.map(textOf).join("\n"),
    tables: tables.length,
    rows: tables.reduce((count, table) => count + descendants(table, "w:tr").length, 0),
    headings: paragraphs.flatMap((paragraph) => {
      const [style] = descendants(paragraph, "w:pStyle");
      const [, level] = /^Heading(\d)$/.exec(style?.attributes["w:val"] ?? "") ?? [];
      return level ? [{ level: Number(level), text: textOf(paragraph) }] : [];
    }),
    body,
  };
}

function isFramed(table: XmlElement): boolean {
  return descendants(table, "w:tcBorders").some((borders) => borders.children.length > 0);
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return element.name === "w:t" ? child : "";
      if (child.name === "w:tab" && element.name === "w:r") return "\t";
      return child.name === "w:br" ? "\n" : textOf(child);
    })
    .join("");
}

import type { PrintSettings } from "@formulyar/core";
import { textWidth } from "../document/pageStyle.ts";

/** Width of a letter as part of the size of type, and millimetres in a point. */
const LETTER = 0.53;
const POINT = 0.3528;
/** Smaller type of a table that is crowded otherwise (`.small` in document.css). */
const SMALL = 0.8;
/** What a cell has beside its text, the least width of a column, the column of numbers (mm). */
const PADDING = 3.5;
const COLUMN = 22;
const NUMBER = 12;

/**
 * How a table is set that nobody has laid out: columns as wide as the longest words of their headings, in smaller type
 * where they would find no room on the sheet; equal columns, whose words may be torn, where they find none even so.
 */
export function tableClass(heads: readonly string[], settings: PrintSettings): string {
  const room = textWidth(settings);
  if (widthOf(heads, settings, 1) <= room) return "grid fit";
  return widthOf(heads, settings, SMALL) <= room ? "grid small fit" : "grid small";
}

function widthOf(heads: readonly string[], { fontSize = 12 }: PrintSettings, scale: number): number {
  const letter = LETTER * POINT * fontSize * scale;
  const widths = heads.map((head) => Math.max(COLUMN * scale, longestWord(head) * letter + PADDING));
  return widths.reduce((sum, width) => sum + width, NUMBER);
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/).map((word) => word.length));
}

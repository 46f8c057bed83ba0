import { contentsOf, type MarkedContent, type StructNode } from "../StructNode.ts";
import { rowsOf } from "./mendTable.ts";

/** What stands on paper in a marked content: glyphs as the file writes them. */
export type TextOf = (content: MarkedContent) => string;

/**
 * The head of a table that goes on over several pages is printed on each, and Chromium puts all of it into the one head
 * row, so a reader hears it again and again. Gives what is repeated: decoration.
 */
export function repeatedHeads(table: StructNode, textOf: TextOf): readonly MarkedContent[] {
  return rowsOf(table)
    .filter(isHead)
    .flatMap((row) => repeats(row, textOf));
}

function isHead(row: StructNode): boolean {
  return row.kids.length > 0 && row.kids.every((kid) => kid.kind === "element" && kid.type === "TH");
}

function repeats(row: StructNode, textOf: TextOf): readonly MarkedContent[] {
  const contents = [...contentsOf(row)];
  const first = contents[0]?.page;
  const pages = [...new Set(contents.map(({ page }) => page))];
  const on = (page: number | undefined) => contents.filter((content) => content.page === page);
  const words = (page: number | undefined) => on(page).map(textOf).join("");
  return pages.filter((page) => page !== first && words(page) === words(first)).flatMap(on);
}

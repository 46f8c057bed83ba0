import type { PdfFile } from "../../../pdf/file/openPdf.ts";
import { attributesOf, type StructElement } from "../../structure/readTree.ts";

/** A table as its cells fill it. */
export interface TableGrid {
  /** Columns of each row, in which a cell stands. */
  readonly widths: readonly number[];
  /** Cells that lie over another one. */
  readonly overlapping: readonly StructElement[];
  /** Cells that reach below the last row. */
  readonly tooTall: readonly StructElement[];
}

/** Spans beyond this are no table's. */
const WIDEST = 1000;

/** Rows of a table, those of its groups included. */
export function rowsOf(table: StructElement): readonly StructElement[] {
  return table.kids.flatMap((kid) => {
    if (kid.standard === "TR") return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.standard ?? "")
      ? kid.kids.filter(({ standard }) => standard === "TR")
      : [];
  });
}

export function cellsOf(row: StructElement): readonly StructElement[] {
  return row.kids.filter(({ standard }) => standard === "TH" || standard === "TD");
}

/** Lays the cells of a table out, row by row, as browsers do. */
export function layOut(pdf: PdfFile, table: StructElement): TableGrid {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  const overlapping: StructElement[] = [];
  const tooTall: StructElement[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(element)) {
      const attributes = attributesOf(pdf, cell);
      const across = spanOf(pdf.resolve(attributes.get("ColSpan")));
      const down = spanOf(pdf.resolve(attributes.get("RowSpan")));
      while (taken[row]?.has(column)) column++;
      if (row + down > rows.length) tooTall.push(cell);
      for (let y = row; y < Math.min(row + down, rows.length); y++)
        for (let x = column; x < column + across; x++) {
          if (taken[y]?.has(x) && overlapping.at(-1) !== cell) overlapping.push(cell);
          taken[y]?.add(x);
        }
      column += across;
    }
  }
  return { widths: taken.map((columns) => columns.size), overlapping, tooTall };
}

function spanOf(value: unknown): number {
  return typeof value === "number" && value >= 1 ? Math.min(Math.floor(value), WIDEST) : 1;
}

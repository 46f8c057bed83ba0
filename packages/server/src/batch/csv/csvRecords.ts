import type { Form } from "@formulyar/core";
import type { OpenBytes, RawRecord } from "../records/RawRecord.ts";
import { RecordFileError } from "../records/RecordFileError.ts";
import { csvRows, type Delimiter } from "./csvRows.ts";
import { type Columns, knownHeadings, readHeading } from "./readHeading.ts";
import { rowData } from "./rowData.ts";
import { decodeText, type TextEncoding, textEncoding } from "./textEncoding.ts";

/** A table whose heading has been understood; its records may be read any number of times. */
export interface CsvTable {
  records(): AsyncIterable<RawRecord>;
}

/**
 * A table (CSV) as records: the first row names fields of the form, every other row that is not empty is a record. Encoding
 * (UTF-8, windows-1251, UTF-16) and the sign between cells (`;`, `,`, tab) are found out.
 * @throws RecordFileError when the heading does not fit the form
 */
export async function openCsv(open: OpenBytes, form: Form): Promise<CsvTable> {
  const encoding = await textEncoding(open);
  const layout = await findLayout(open, encoding, form);
  const headings = layout.heading.map((cell) => cell.trim());
  return { records: () => records(open, { ...layout, encoding, headings, form }) };
}

interface Layout {
  readonly delimiter: Delimiter;
  readonly heading: readonly string[];
  /** From 1; a row that only names the sign (`sep=;`) may stand before it. */
  readonly headingRow: number;
  readonly columns: Columns;
}

/** The sign between cells is the one that makes the most fields of the first row. */
async function findLayout(open: OpenBytes, encoding: TextEncoding, form: Form): Promise<Layout> {
  const layouts = await Promise.all(
    ([";", "\t", ","] as const).map(async (delimiter) => {
      const { heading, headingRow } = await firstRow(open, encoding, delimiter);
      return { delimiter, heading, headingRow, known: knownHeadings(heading, form) };
    }),
  );
  const best = layouts.reduce((one, other) => (isBetter(other, one) ? other : one));
  if (best.heading.length === 0) throw new RecordFileError("Файл пуст.");
  return { ...best, columns: readHeading(best.heading, form) };
}

interface Candidate {
  readonly heading: readonly string[];
  readonly known: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.known !== other.known) return one.known > other.known;
  return one.heading.length > other.heading.length;
}

async function firstRow(
  open: OpenBytes,
  encoding: TextEncoding,
  delimiter: Delimiter,
): Promise<{ readonly heading: readonly string[]; readonly headingRow: number }> {
  let row = 0;
  for await (const cells of csvRows(decodeText(open(), encoding), delimiter)) {
    row += 1;
    const isSign = row === 1 && /^sep=/i.test(cells[0] ?? "");
    if (!isSign && !isEmpty(cells)) return { heading: cells, headingRow: row };
  }
  return { heading: [], headingRow: 0 };
}

interface Reading extends Layout {
  readonly encoding: TextEncoding;
  readonly headings: readonly string[];
  readonly form: Form;
}

async function* records(
  open: OpenBytes,
  { encoding, delimiter, headingRow, columns, headings, form }: Reading,
): AsyncGenerator<RawRecord, void, undefined> {
  let row = 0;
  for await (const cells of csvRows(decodeText(open(), encoding), delimiter)) {
    row += 1;
    if (row <= headingRow || isEmpty(cells)) continue;
    yield { place: `строка ${row}`, value: () => rowData(cells, columns, headings, form) };
  }
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

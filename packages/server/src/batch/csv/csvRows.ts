import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Options, parse } from "csv-parse";
import { RecordFileError } from "../records/RecordFileError.ts";

/** What stands between the cells of a row. */
export type Delimiter = ";" | "," | "\t";

/** Longest row, letters: a quote that is never closed makes one row of the whole file. */
const rowLimit = 1_000_000;

const optionsFor = (delimiter: Delimiter): Options => ({
  delimiter,
  // A row may be shorter or longer than the heading; a quote may stand inside a word.
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: rowLimit,
});

/**
 * The rows of a table, the heading among them, each as its cells. Empty rows are rows: spreadsheets number them too.
 * @throws RecordFileError when a quote is not closed
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly string[], void, undefined> {
  const parser = parse(optionsFor(delimiter));
  // What fails is told by the parser, to whoever takes the rows.
  const feeding = pipeline(Readable.from(text, { objectMode: false }), parser).catch(() => {});
  try {
    for await (const row of parser) yield row as readonly string[];
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error;
  } finally {
    parser.destroy();
    await feeding;
  }
}

/** Rows before the fault may not have been taken yet: the parser knows their number. */
function unreadable({ code, records }: CsvError): RecordFileError {
  const row = typeof records === "number" ? records + 1 : "?";
  const reason =
    code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE"
      ? "кавычка открыта и не закрыта"
      : "таблицу не разобрать на ячейки";
  return new RecordFileError(`Строка ${row} таблицы: ${reason}.`);
}

import type { Form } from "@formulyar/core";
import { openCsv } from "../csv/csvRecords.ts";
import { jsonItems } from "./jsonItems.ts";
import { jsonLines } from "./jsonLines.ts";
import type { OpenBytes, RawRecord } from "./RawRecord.ts";
import { RecordFileError } from "./RecordFileError.ts";

/** Gives the records of a file from its beginning; called again for each pass. */
export type OpenRecords = () => AsyncIterable<RawRecord>;

const kinds: { readonly [ending: string]: (open: OpenBytes, form: () => Form) => Promise<OpenRecords> } = {
  jsonl: async (open) => () => jsonLines(open()),
  ndjson: async (open) => () => jsonLines(open()),
  json: async (open) => () => jsonItems(open()),
  csv: openTable,
  tsv: openTable,
  txt: openTable,
};

/**
 * A file of records by the ending of its name: JSON Lines, a JSON list, or a table, whose headings are fields of `form`.
 * @throws RecordFileError when the ending is another one, or the table's heading does not fit the form
 */
export async function openRecords(name: string, open: OpenBytes, form: () => Form): Promise<OpenRecords> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (kind) return kind(open, form);
  throw new RecordFileError("По имени файла не понять, что в нём: нужно .jsonl, .json или .csv.");
}

async function openTable(open: OpenBytes, form: () => Form): Promise<OpenRecords> {
  const table = await openCsv(open, form());
  return () => table.records();
}

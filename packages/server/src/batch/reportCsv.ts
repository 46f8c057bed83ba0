import type { BatchEntry } from "./BatchEntry.ts";
import { csvLine } from "./csv/csvLine.ts";

const heading = ["№", "Где в файле", "Документ", "Результат", "Замечания"];

/** The report about a batch as a table for spreadsheets (UTF-8 with its mark, `;`), line by line. */
export function* reportCsv(entries: Iterable<BatchEntry>): Generator<string, void, undefined> {
  yield `\uFEFF${csvLine(heading)}`;
  for (const entry of entries) yield csvLine(reportCells(entry));
}

function reportCells({ number, place, file, outcome, notes }: BatchEntry): readonly string[] {
  const document = outcome === "issued" || outcome === "draft" ? (file ?? "") : "";
  const result = outcome === "issued" && notes.length > 0 ? "готово, есть предупреждения" : results[outcome];
  return [String(number), place, document, result, notes.join("\n")];
}

const results = {
  issued: "готово",
  draft: "черновик",
  invalid: "не составлен",
  failed: "не составлен: сбой печати",
} as const;

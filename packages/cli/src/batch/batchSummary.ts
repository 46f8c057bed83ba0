import { plural } from "@formulyar/core";
import type { BatchEntry, Outcome } from "@formulyar/server";
import { type ExitCode, exitCode } from "../exitCode.ts";
import { shownPath } from "../print/findingList.ts";
import type { BatchPlaces } from "./batchPlaces.ts";

/** How many records came to what end. */
export type Counts = { readonly [outcome in Outcome]: number };

export function countsOf(entries: Iterable<BatchEntry>): Counts {
  const counts = { issued: 0, draft: 0, invalid: 0, failed: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  return counts;
}

/** 0 when every record has its document, 1 when some had errors, 2 when some could not be printed. */
export function codeOf({ draft, invalid, failed }: Counts): ExitCode {
  if (failed > 0) return exitCode.fault;
  return draft + invalid > 0 ? exitCode.errors : exitCode.fine;
}

/** What a person reads at the end. */
export function batchSummary(
  opening: string,
  { issued, draft, invalid, failed }: Counts,
  { documents, archive, report }: BatchPlaces,
  cwd: string,
): string {
  const parts = [
    plural(issued, "документ", "документа", "документов"),
    ...(draft > 0 ? [plural(draft, "черновик", "черновика", "черновиков")] : []),
    ...(invalid > 0 ? [`не составлено из-за ошибок в записях: ${invalid}`] : []),
    ...(failed > 0 ? [`не напечатано из-за сбоя: ${failed}`] : []),
  ];
  const place =
    archive === undefined ? `Папка: ${shownPath(cwd, documents)}` : `Архив: ${shownPath(cwd, archive)}`;
  const again = failed > 0 ? ["Чтобы напечатать недостающее, запустите ту же команду ещё раз."] : [];
  return `${[`${opening} ${parts.join(", ")}.`, place, `Отчёт: ${shownPath(cwd, report)}`, ...again].join("\n")}\n`;
}

import type { ContenderName } from "./contenders.ts";
import type { Figures } from "./figures.ts";
import type { Result } from "./report.ts";

/** A promise about two measured figures of one run. */
export interface Target {
  /** Russian. */
  readonly title: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit?: string;
}

export function isReached({ measured, limit }: Target): boolean {
  return measured <= limit;
}

/** What the form has promised. `element` is the size of the embeddable element, if it is built, in bytes. */
export function targetsOf(results: readonly Result[], element: number | undefined): readonly Target[] {
  const sizes = [...new Set(results.map(({ rows }) => rows))];
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const ratio = (read: (figures: Figures) => number, rows: number, other: ContenderName) =>
    read(of(results, "ours", rows)) / read(of(results, other, rows));
  const field = ({ field }: Figures) => field.key.median;
  const cell = ({ cell }: Figures) => cell.key.median;
  const grown = cell(of(results, "ours", large)) / cell(of(results, "ours", small));
  // With one size there is nothing to compare it with.
  const isGrown = large > small;
  const size = {
    title: "Встраиваемый элемент",
    measured: (element ?? 0) / 1024,
    limit: 175,
    unit: "КБ gzip",
  };
  return [
    target(`Нажатие в поле, ${small} строк, против RJSF`, ratio(field, small, "rjsf"), 0.4),
    target(`Нажатие в ячейке, ${small} строк, против RJSF`, ratio(cell, small, "rjsf"), 0.4),
    ...(isGrown
      ? [target(`Нажатие в ячейке, ${large} строк, против RJSF`, ratio(cell, large, "rjsf"), 0.15)]
      : []),
    ...sizes.map((rows) =>
      target(`Нажатие в ячейке, ${rows} строк, против HTML с contain`, ratio(cell, rows, "contained"), 1),
    ),
    ...(isGrown ? [target(`Нажатие в ячейке, ${large} строк против ${small}`, grown, 2)] : []),
    ...sizes.map((rows) =>
      target(
        `Первая буква, ${rows} строк, против RJSF`,
        ratio(({ usable }) => usable, rows, "rjsf"),
        0.6,
      ),
    ),
    ...(element === undefined ? [] : [size]),
  ];
}

function target(title: string, measured: number, limit: number): Target {
  return { title, measured, limit };
}

function of(results: readonly Result[], contender: ContenderName, rows: number): Figures {
  const found = results.find((one) => one.contender === contender && one.rows === rows);
  if (!found) throw new Error(`Не измерено: ${contender}, строк ${rows}.`);
  return found.figures;
}

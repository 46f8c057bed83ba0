import { contenders } from "./contenders.ts";
import type { Figures } from "./figures.ts";
import { isReached, type Target } from "./targets.ts";

/** The figures of one contender at one size of the table. */
export interface Result {
  readonly contender: string;
  readonly rows: number;
  readonly figures: Figures;
}

const columns = [
  "мс на нажатие",
  "поле",
  "p95",
  "конец",
  "среднее",
  "ячейка",
  "p95",
  "конец",
  "среднее",
  "первая буква",
  "с таблицы",
  "память, МиБ",
  "JS, КБ",
];

/** One table of everything, and then the targets. */
export function report(results: readonly Result[], targets: readonly Target[]): string {
  const sizes = [...new Set(results.map(({ rows }) => rows))];
  const lines = sizes.flatMap((rows) => [
    [`${rows} строк`],
    ...results.filter((one) => one.rows === rows).map((one) => lineOf(one)),
  ]);
  return [aligned([columns, ...lines]), "", ...targets.map(targetLine)].join("\n");
}

function lineOf({ contender, figures }: Result): readonly string[] {
  const title = contenders.find(({ name }) => name === contender)?.title ?? contender;
  const typing = [figures.field, figures.cell].flatMap(({ key, end, average }) => [
    key.median,
    key.p95,
    end,
    average,
  ]);
  const scripts = [figures.scripts, ...(figures.validators > 0 ? [figures.validators] : [])];
  return [
    `  ${title}`,
    ...typing.map((ms) => ms.toFixed(1)),
    `${Math.round(figures.usable)} мс`,
    `${Math.round(figures.usableTable)} мс`,
    (figures.heap / 2 ** 20).toFixed(1),
    scripts.map((bytes) => Math.round(bytes / 1024)).join(" + "),
  ];
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

function targetLine(target: Target): string {
  const { title, measured, limit, unit = "" } = target;
  const digits = unit === "" ? 2 : 0;
  return `${isReached(target) ? "✓" : "✗"} ${title}: ${measured.toFixed(digits)} ${unit} (не больше ${limit})`;
}

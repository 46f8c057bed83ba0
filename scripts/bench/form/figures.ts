import { median, percentile } from "../measure.ts";
import type { CpuTime } from "./MainThread.ts";
import type { TypingCost } from "./typing.ts";
import type { Visit } from "./visit.ts";

/** What typing costs, in milliseconds of the main thread. */
export interface TypingFigures {
  readonly key: { readonly median: number; readonly p95: number };
  /** The part of scripts in the median key. */
  readonly script: number;
  /** The end of a word: what was typed is taken over. */
  readonly end: number;
  /** A key on the average, with the ends of words. */
  readonly average: number;
}

/** Everything that is told about one contender at one size of the table. */
export interface Figures {
  /** Milliseconds until the first letter shows; time that passes, so the quietest of the rounds counts. */
  readonly usable: number;
  /** The same for the page that begins with the table. */
  readonly usableTable: number;
  /** Bytes of scripts with the table on the page. */
  readonly heap: number;
  /** Bytes of scripts as they travel, the form's validators apart. */
  readonly scripts: number;
  readonly validators: number;
  readonly field: TypingFigures;
  readonly cell: TypingFigures;
}

/** The figures of several visits to the same pages. */
export function figuresOf(visits: readonly Visit[], gzipped: (path: string) => number): Figures {
  const scripts = [...new Set(visits.flatMap(({ first }) => first.scripts))];
  const size = (wanted: boolean) =>
    scripts
      .filter((path) => path.includes("validators") === wanted)
      .reduce((sum, path) => sum + gzipped(path), 0);
  return {
    usable: Math.min(...visits.map(({ first }) => first.usable)),
    usableTable: Math.min(...visits.map(({ table }) => table.usable)),
    heap: median(visits.map(({ heap }) => heap)),
    scripts: size(false),
    validators: size(true),
    field: typingFigures(visits.map(({ field }) => field)),
    cell: typingFigures(visits.map(({ cell }) => cell)),
  };
}

function typingFigures(costs: readonly TypingCost[]): TypingFigures {
  const keys = costs.flatMap((cost) => cost.keys);
  const ends = costs.flatMap((cost) => cost.ends);
  const tasks = keys.map(({ task }) => task);
  return {
    key: { median: median(tasks), p95: percentile(tasks, 0.95) },
    script: median(keys.map(({ script }) => script)),
    end: median(ends.map(({ task }) => task)),
    average: sum([...keys, ...ends]) / keys.length,
  };
}

function sum(times: readonly CpuTime[]): number {
  return times.reduce((total, { task }) => total + task, 0);
}

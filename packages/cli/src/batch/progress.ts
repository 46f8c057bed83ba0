import type { BatchEntry } from "@formulyar/server";
import { hasDocument } from "@formulyar/server";
import type { Output } from "../World.ts";
import { createMeter } from "./meter.ts";

/** Tells on standard error how far a batch is. */
export interface Progress {
  add(entries: readonly BatchEntry[], before: boolean): void;
  /** Records that are done with. */
  done(): number;
  /** Leaves the line, so that what is said next stands below it; more than once is no harm. */
  end(): Promise<void>;
}

/** On a terminal one line is drawn again and again; elsewhere, in a log, a line is written at each tenth. */
export function createProgress(
  output: Output,
  total: number,
  now: () => number = () => performance.now() / 1000,
): Progress {
  const meter = createMeter(total, now);
  let bad = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tenth = 0;
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();

  function draw(): void {
    const { done, perSecond, left } = meter.read();
    const line = progressLine({ done, total, perSecond, left, bad });
    if (output.isTerminal) last = output.write(`\r${line}\x1b[K`);
    else last = output.write(`${line}\n`);
    last.catch(() => {});
  }

  const tenths = (): number => Math.floor((meter.read().done / total) * 10);

  function isDue(): boolean {
    if (output.isTerminal) return now() - drawnAt >= 0.1;
    return tenths() > tenth;
  }

  return {
    add(entries, before) {
      bad += entries.filter(({ outcome }) => outcome !== "issued").length;
      if (before) meter.before(entries.length);
      else meter.add(entries.length, entries.filter(hasDocument).length);
      // What was done before is no news in a log; on a terminal the line stands there from the beginning.
      const shows = before ? output.isTerminal : isDue();
      if (before || shows) tenth = tenths();
      if (!shows) return;
      drawnAt = now();
      draw();
    },
    done: () => meter.read().done,
    async end() {
      if (output.isTerminal && !ended) {
        draw();
        last = output.write("\n");
      }
      ended = true;
      await last;
    },
  };
}

interface Shown {
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  readonly left: number | undefined;
  readonly bad: number;
}

const width = 20;

/** «█████░░░░░ 12 345 из 20 519 · 183 док/с · осталось 45 с · с ошибками 12»; fits 80 columns. */
export function progressLine({ done, total, perSecond, left, bad }: Shown): string {
  const filled = Math.floor((done / Math.max(1, total)) * width);
  const parts = [
    `${"█".repeat(filled)}${"░".repeat(width - filled)} ${grouped(done)} из ${grouped(total)}`,
    ...(perSecond > 0
      ? [`${perSecond < 10 ? perSecond.toFixed(1).replace(".", ",") : Math.round(perSecond)} док/с`]
      : []),
    ...(left !== undefined && done < total ? [`осталось ${duration(left)}`] : []),
    ...(bad > 0 ? [`с ошибками ${grouped(bad)}`] : []),
  ];
  return parts.join(" · ");
}

/** «20 519»: thousands apart. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, "\u00A0");
}

/** «45 с», «2 мин 5 с», «1 ч 10 мин». */
export function duration(seconds: number): string {
  const whole = Math.max(seconds > 0 ? 1 : 0, Math.round(seconds));
  if (whole < 60) return `${whole} с`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} мин ${whole % 60} с`
    : `${Math.floor(minutes / 60)} ч ${minutes % 60} мин`;
}

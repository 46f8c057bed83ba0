/** How a piece of long work goes, for a line that people watch. */
export interface Meter {
  /** Work that was done before this run: it counts, but tells nothing about the pace. */
  before(records: number): void;
  add(records: number, documents: number): void;
  /** `perSecond`: documents of the last while; `left`: seconds, absent when nothing tells them yet. */
  read(): { readonly done: number; readonly perSecond: number; readonly left?: number };
}

/** The pace is that of the last seconds, since the first are slower: the browser starts, pages grow warm. */
const windowSeconds = 20;

/** @param now seconds on a clock that only goes forward */
export function createMeter(total: number, now: () => number): Meter {
  let done = 0;
  let samples = [{ at: now(), records: 0, documents: 0 }];
  return {
    before(records) {
      done += records;
    },
    add(records, documents) {
      done += records;
      const last = samples.at(-1) ?? { records: 0, documents: 0 };
      samples.push({ at: now(), records: last.records + records, documents: last.documents + documents });
      const old = samples.findLastIndex(({ at }) => at <= now() - windowSeconds);
      samples = samples.slice(Math.max(0, old));
    },
    read() {
      const [first, last] = [samples[0], samples.at(-1)];
      const seconds = first && last ? now() - first.at : 0;
      if (!first || !last || seconds <= 0 || last.records === first.records) return { done, perSecond: 0 };
      const pace = (last.records - first.records) / seconds;
      return { done, perSecond: (last.documents - first.documents) / seconds, left: (total - done) / pace };
    },
  };
}

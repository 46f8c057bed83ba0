/** What some work gave, and how long it took, in milliseconds. */
export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export function stopwatch<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

export const median = (times: readonly number[]): number => percentile(times, 0.5);

/** The time that a part of the runs, from 0 to 1, did not exceed. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

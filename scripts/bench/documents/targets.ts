/** What is to be reached, and what was. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly reached: boolean;
}

export function least(what: string, value: number, limit: number): Target {
  return { what, value, limit, reached: value >= limit };
}

export function most(what: string, value: number, limit: number): Target {
  return { what, value, limit, reached: value <= limit };
}

/** Tells each, and ends the process with 1 when one is missed. */
export function tell(targets: readonly Target[], json = false): void {
  for (const { what, value, limit, reached } of json ? [] : targets)
    console.log(`${reached ? "✓" : "✗"} ${what}: ${short(value)} (цель ${short(limit)})`);
  if (!targets.every(({ reached }) => reached)) process.exitCode = 1;
}

/** Three digits are what the measurements are good for. */
export function short(value: number): string {
  return value < 100 ? String(Number(value.toFixed(value < 10 ? 2 : 1))) : String(Math.round(value));
}

import type { PlacedAction } from "../catalogue/applyLayers.ts";
import type { Finding } from "../model/index.ts";

/** What was found after each of a region's changes. */
export interface Timeline {
  readonly actions: readonly PlacedAction[];
  /** The findings with only so many of the first changes applied; nothing when that cannot be told. */
  at(count: number): readonly Finding[] | undefined;
}

/** Findings by where they come from. */
export interface Attributed {
  /** Caused by a change: placed at it (`…overlay.json#/actions/3`); the mend says where it shows. */
  readonly placed: readonly Finding[];
  /** There before any change. */
  readonly rest: readonly Finding[];
}

/**
 * Finds the change that each finding comes from: the last one before which the finding was not there.
 * Costs a check of the form for each change, so it is only for a form that has findings.
 */
export function attribute(found: readonly Finding[], { actions, at }: Timeline): Attributed {
  if (found.length === 0 || actions.length === 0) return { placed: [], rest: found };
  const before = at(0) ?? [];
  const { known: rest, fresh } = compare(found, before);
  const placed: Finding[] = [];
  let pending = fresh;
  for (const [count, action] of [...actions.entries()].toReversed()) {
    if (pending.length === 0) break;
    const earlier = count === 0 ? before : at(count);
    if (!earlier) continue;
    const { known, fresh: caused } = compare(pending, earlier);
    placed.push(...caused.map((finding) => placedAt(finding, action)));
    pending = known;
  }
  return { placed, rest: [...rest, ...pending] };
}

/** The finding at the change, which is what a person has to mend; where it shows is said beside. */
function placedAt(finding: Finding, { file, pointer, action }: PlacedAction): Finding {
  // What rests on something taken away is mended by taking it away, too, not by the advice for a misspelt name.
  const rests = action.remove === true && finding.severity === "error";
  const advice = rests ? "На убранное ещё опираются: уберите и это или оставьте всё как было." : finding.mend;
  const mend = `${advice} Где это сказалось: ${finding.file}#${finding.pointer}.`;
  return { ...finding, file, pointer, mend };
}

/**
 * Which findings were there already. A change moves things about, so one that is not found at its place is the same when
 * it says the same.
 */
function compare(found: readonly Finding[], earlier: readonly Finding[]) {
  const there = new Set(earlier.map(placeKey));
  const moved = counted(
    earlier.filter((finding) => !found.some((one) => placeKey(one) === placeKey(finding))),
  );
  const known = found.filter((finding) => there.has(placeKey(finding)) || take(moved, finding.reason));
  return { known, fresh: found.filter((finding) => !known.includes(finding)) };
}

function placeKey({ file, pointer, reason }: Finding): string {
  return JSON.stringify([file, pointer, reason]);
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of findings) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, reason: string): boolean {
  const left = counts.get(reason) ?? 0;
  counts.set(reason, left - 1);
  return left > 0;
}

import type { SetAsideValue } from "../model/index.ts";
import { applySteps } from "./applySteps.ts";
import type { Leg } from "./migrationLegs.ts";
import { type Stage, titleOf } from "./titles.ts";
import type { WorkingCopy } from "./WorkingCopy.ts";

/** What the steps of the whole way did. */
export interface Carried {
  /** Russian, a sentence each. */
  readonly done: readonly string[];
  readonly kept: readonly SetAsideValue[];
  /** Where everything came from. */
  readonly stages: readonly Stage[];
}

/** Does the steps of a way, edition by edition, over a working copy. */
export function carryAlong(legs: readonly Leg[], copy: WorkingCopy): Carried {
  const done: string[] = [];
  const kept: SetAsideValue[] = [];
  const stages: Stage[] = [];
  for (const leg of legs) {
    stages.push({ labels: leg.before, origins: [] });
    for (const { told, origins, unplaced } of applySteps(leg.steps, copy, leg)) {
      if (told !== undefined) done.push(told);
      for (const { pointer, value, reason } of unplaced) {
        kept.push({ pointer, title: titleOf(stages, leg.before, pointer), value, reason });
      }
      stages.push({ labels: leg.before, origins });
    }
  }
  return { done, kept, stages };
}

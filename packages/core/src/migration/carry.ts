import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, Pointer } from "../model/index.ts";
import type { WorkingCopy } from "./WorkingCopy.ts";

/** A value that went from one place to another. */
export interface Origin {
  readonly from: Pointer;
  readonly to: Pointer;
}

/** A value that a step found no room for; it is out of the record. */
export interface Unplaced {
  /** Where it stood. */
  readonly pointer: Pointer;
  readonly value: Json;
  /** Russian. */
  readonly reason: string;
}

/** What one step did. */
export interface StepResult {
  /** Russian, one sentence; nothing when there was nothing to do. */
  readonly told?: string;
  readonly origins: readonly Origin[];
  readonly unplaced: readonly Unplaced[];
}

/** What a step works with: the data, and the words of both editions. */
export interface StepScene {
  readonly copy: WorkingCopy;
  /** The older edition. */
  readonly before: FieldLabels;
  readonly after: FieldLabels;
  /** Where the older edition has what stands at a place now. */
  oldPlace(pattern: Pointer): Pointer;
}

export const nothingDone: StepResult = { origins: [], unplaced: [] };

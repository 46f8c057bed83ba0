import type { Json, Pointer } from "../model/index.ts";

/** `migration.json` beside the `form.json` of a newer edition: where the values of older records go. */
export interface MigrationDefinition {
  /** The older edition of the form. */
  readonly from: string;
  /** In order, each over what the ones before have left. Values of the same place carry over by themselves. */
  readonly steps: readonly MigrationStep[];
}

/** Places are pointers in which `*` stands for any row of a list. */
export type MigrationStep = MoveStep | SplitStep | DefaultStep | MapStep;

interface Described {
  /** Russian: why, for the staff who see what was carried over. */
  readonly description?: string;
}

/** A value goes to another place; a renamed field is one that has moved. `*` keep their row. */
export interface MoveStep extends Described {
  readonly move: Pointer;
  readonly to: Pointer;
}

/** A text becomes several; the last place takes the rest. */
export interface SplitStep extends Described {
  readonly split: Pointer;
  readonly separator: string;
  readonly to: readonly Pointer[];
}

/** A value for a place that is empty. */
export interface DefaultStep extends Described {
  readonly default: Pointer;
  readonly value: Json;
}

/** New codes of a choice, or of a choice of several: old code → new code. */
export interface MapStep extends Described {
  readonly map: Pointer;
  readonly values: { readonly [old: string]: string | number | boolean };
}

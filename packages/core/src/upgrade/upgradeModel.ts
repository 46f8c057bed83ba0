import type { Pointer } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";

/** How a change of a region fares in a newer edition of the form. */
export type UpgradeStatus =
  /** It can be carried over as it is. */
  | "applies"
  /** What it aimed at is gone or has become something else: a person decides. */
  | "conflict"
  /** The newer edition says already what it wants, or what it takes away is gone. */
  | "redundant"
  /** Federal law protects it in the newer edition. */
  | "forbidden";

/** One value on three sides, in words. */
export interface ThreeValues {
  /** What it is: «Поле «Телефон», обязательность». */
  readonly title: string;
  /** In the older edition, before the region's change. */
  readonly before: string;
  /** As the region has made it. */
  readonly region: string;
  /** In the newer edition. */
  readonly now: string;
}

export interface UpgradeAction {
  /** Its number in the region's file, from 1. */
  readonly number: number;
  /** `/actions/3` */
  readonly pointer: Pointer;
  /** Why it was made, as it says itself. */
  readonly description: string;
  readonly basis?: string;
  readonly source?: string;
  readonly sample?: true;
  readonly verify?: true;
  readonly status: UpgradeStatus;
  /** What it did in the older edition, in sentences without full stops. */
  readonly sentences: readonly string[];
  /** Why it is not carried over. */
  readonly reason?: string;
  /** What to do about it. */
  readonly mend?: string;
  /** It is carried over, but mind this. */
  readonly note?: string;
  /** The three values side by side; of conflicts and of what is forbidden. */
  readonly values: readonly ThreeValues[];
  /** Numbers of the changes that it rests on and that are not carried over. */
  readonly dependsOn: readonly number[];
  /** The change itself. */
  readonly action: OverlayAction;
}

/** What of a region's changes to a form can be carried over from one edition to another. */
export interface UpgradeReport {
  readonly region: { readonly id: string; readonly title: string };
  readonly form: { readonly id: string; readonly title: string };
  readonly from: string;
  readonly to: string;
  /** The region's file; absent when the region has no changes of its own for the older edition. */
  readonly overlay?: {
    readonly file: string;
    /** Whether it is the region's file of today, and not kept among the older ones. */
    readonly current: boolean;
  };
  /** What changed in the form itself, in sentences without full stops. */
  readonly formChanges: readonly string[];
  readonly counts: { readonly [status in UpgradeStatus]: number };
  /** In the order of the region's file. */
  readonly actions: readonly UpgradeAction[];
}

/** Which upgrade. */
export interface UpgradeRequest {
  readonly region: string;
  readonly form: string;
  /** Edition of the form that the region's changes are made for; without it, the one that they name. */
  readonly from?: string;
  /** Edition to carry them over to; without it, the one in force. */
  readonly to?: string;
}

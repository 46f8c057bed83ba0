import type { OverlayAction } from "./overlayDocument.ts";

/** The action that could not be applied. */
export interface FailedAction {
  /** Index in `actions`, from 0; the message counts from 1. */
  readonly index: number;
  readonly action: OverlayAction;
}

/** An overlay that cannot be applied. The message, in Russian, names the action's number, the reason and the mend. */
export class OverlayError extends Error {
  override readonly name: string = "OverlayError";
  /** The action's number and what is wrong, without the mend. */
  readonly reason: string;
  /** What was probably meant, when it can be told. */
  readonly mend?: string;
  /** Index in `actions`, from 0; none when the document as a whole is at fault. */
  readonly action?: number;
  readonly target?: string;
  /** What the action says of itself. */
  readonly description?: string;

  constructor(fault: string, failed?: FailedAction, mend?: string) {
    const reason = failed ? `${actionTitle(failed)}: ${fault}` : fault;
    super(mend === undefined ? reason : `${reason} ${mend}`);
    this.reason = reason;
    if (mend !== undefined) this.mend = mend;
    if (!failed) return;
    this.action = failed.index;
    this.target = failed.action.target;
    if (typeof failed.action.description === "string") this.description = failed.action.description;
  }
}

/** The base has moved on: what the overlay wants to change is not there any more. */
export class OverlayConflictError extends OverlayError {
  override readonly name = "OverlayConflictError";
}

function actionTitle({ index, action }: FailedAction): string {
  return `Изменение № ${index + 1}${action.description ? ` («${action.description}»)` : ""}`;
}

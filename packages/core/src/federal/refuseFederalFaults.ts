import type { FormTarget } from "../catalogue/readTarget.ts";
import type { RegionalOverlay } from "../catalogue/regionalOverlays.ts";
import { DefinitionError, type Finding } from "../model/index.ts";
import { OverlayError } from "../overlay/index.ts";
import { joinPointer } from "../support/pointer.ts";
import type { FederalFault } from "./federalFault.ts";
import { federalFaults } from "./federalFaults.ts";

/** A state of a definition: what the first so many changes of an overlay make of it. */
export type StateAfter = (count: number) => FormTarget;

/**
 * Refuses an overlay that takes away what the definition before it protects. `after` gives the states on the way, so
 * that each fault is told of the change that brought it.
 * @throws DefinitionError with a finding for each fault, at the change that causes it
 */
export function refuseFederalFaults(
  before: FormTarget,
  changed: FormTarget,
  overlay: Pick<RegionalOverlay, "file" | "document">,
  after: StateAfter,
): void {
  const faults = federalFaults(before, changed);
  if (faults.length === 0) return;
  const { actions } = overlay.document;
  const states = actions.slice(1).map((_, at) => new Set(keysOf(federalFaults(before, after(at + 1)))));
  throw new DefinitionError(faults.map((fault) => finding(fault, overlay, culprit(fault, states))));
}

function keysOf(faults: readonly FederalFault[]): readonly string[] {
  return faults.map(({ key }) => key);
}

/** The first change after which the fault is there and stays. */
function culprit({ key }: FederalFault, states: readonly ReadonlySet<string>[]): number {
  return states.findLastIndex((keys) => !keys.has(key)) + 1;
}

function finding(
  { reason, mend }: FederalFault,
  { file, document }: Pick<RegionalOverlay, "file" | "document">,
  index: number,
): Finding {
  const action = document.actions[index];
  const told = new OverlayError(lowerFirst(reason), action && { index, action });
  return { severity: "error", file, pointer: joinPointer("/actions", index), reason: told.reason, mend };
}

/** After «Изменение № 3:». */
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

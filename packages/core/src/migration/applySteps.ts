import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Pointer } from "../model/index.ts";
import { isWithin } from "../support/pointer.ts";
import type { StepResult, StepScene } from "./carry.ts";
import { mapCodes } from "./mapCodes.ts";
import type { MigrationStep } from "./migrationDefinition.ts";
import { moveValue } from "./moveValue.ts";
import { setDefault } from "./setDefault.ts";
import { splitText } from "./splitText.ts";
import type { WorkingCopy } from "./WorkingCopy.ts";

/** Does the steps from one edition to the next over a working copy, in order. */
export function applySteps(
  steps: readonly MigrationStep[],
  copy: WorkingCopy,
  { before, after }: { readonly before: FieldLabels; readonly after: FieldLabels },
): readonly StepResult[] {
  return steps.map((step, at) => {
    const oldPlace = (pattern: Pointer) => placeBefore(steps.slice(0, at), pattern);
    return applyStep(step, { copy, before, after, oldPlace });
  });
}

function applyStep(step: MigrationStep, scene: StepScene): StepResult {
  if ("move" in step) return moveValue(step, scene);
  if ("split" in step) return splitText(step, scene);
  return "default" in step ? setDefault(step, scene) : mapCodes(step, scene);
}

/** Where a place of now was before the steps. */
export function placeBefore(steps: readonly MigrationStep[], place: Pointer): Pointer {
  return steps.reduceRight((now, step) => {
    if ("move" in step && isWithin(now, step.to)) return step.move + now.slice(step.to.length);
    return "split" in step && step.to.includes(now) ? step.split : now;
  }, place);
}

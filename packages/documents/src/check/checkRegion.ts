import {
  didYouMean,
  type Finding,
  isObject,
  joinPointer,
  pointerGet,
  type RegionData,
  regionPathFault,
} from "@formulyar/core";
import type { PathUse } from "./checkPath.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { type Scope, spotOf } from "./scope.ts";

/**
 * Checks `region.…`: some region may have it. One that lacks a value gets a blank place on paper, and this says so at the
 * region's data.
 */
export function checkRegion(
  steps: readonly string[],
  path: hbs.AST.PathExpression,
  scope: Scope,
  use: PathUse,
): Findings {
  const { region } = scope.form.definition;
  const spot = spotOf(scope, path);
  const value = region && pointerGet(region, joinPointer("", ...steps));
  if (value === undefined) {
    const unknown = impossible(steps, path, spot);
    if (unknown !== FINE) return unknown;
  }
  if (!region || !use.prints || scope.unreached) return FINE;
  const isMissed = value === undefined || (value === null && !isKnownDoubt(region, steps));
  return isMissed ? [lacking(region, path)] : FINE;
}

function impossible(steps: readonly string[], path: hbs.AST.PathExpression, spot: Spot): Findings {
  const wrong = regionPathFault(steps.at(-1) === "length" ? steps.slice(0, -1) : steps);
  if (!wrong) return FINE;
  const { step, known } = wrong;
  const otherwise = known.length > 0 && known.length <= 30 ? `Есть: ${known.join(", ")}.` : "Проверьте путь.";
  const reason = `в данных региона не бывает «${path.original}».`;
  return fault(spot, reason, didYouMean(step, known, otherwise));
}

/** Marked `verify` around it: the list of what is to be compared with the original tells of it. */
function isKnownDoubt(region: RegionData, steps: readonly string[]): boolean {
  return steps.some((_, count) => {
    const holder = pointerGet(region, joinPointer("", ...steps.slice(0, count)));
    return isObject(holder) && holder.verify === true;
  });
}

/** Told once of the region, however many documents print the value. */
function lacking({ id }: RegionData, path: hbs.AST.PathExpression): Finding {
  return {
    severity: "warning",
    file: `forms/regions/${id}/region.json`,
    pointer: "",
    reason: `Значения «${path.original}» нет, а документы его печатают: останется пустое место.`,
    mend: "Добавьте значение.",
  };
}

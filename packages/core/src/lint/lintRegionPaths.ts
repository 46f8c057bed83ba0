import type { ASTNode } from "@marcbachmann/cel-js";
import { regionPathFault } from "../catalogue/regionPath.ts";
import type { Finding } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isObject, joinPointer, splitPointer } from "../support/pointer.ts";
import { type BoundNames, celPlace } from "./expressions/celPlace.ts";
import { freshExpressionsOfForm, readCel } from "./expressions/expressionsOfForm.ts";
import { visitCel } from "./expressions/visitCel.ts";
import type { FormUnderLint } from "./lintRules.ts";
import type { SourcePlace } from "./locate.ts";

/** Paths into region data lead where some region may have something: a misspelt one would be empty for ever. */
export function lintRegionPaths(subject: FormUnderLint): readonly Finding[] {
  return [
    ...freshExpressionsOfForm(subject).flatMap(({ ast, at }) => expressionFaults(ast, at)),
    ...prefillFaults(subject),
    ...slotFaults(subject),
    ...suggestFaults(subject),
  ];
}

function expressionFaults(ast: ASTNode, at: SourcePlace): readonly Finding[] {
  const found: Finding[] = [];
  visitCel(ast, (node, bound) => {
    const steps = regionSteps(node, bound);
    // Only its last step: those before it have a part of the expression of their own.
    if (steps && regionPathFault(steps) && !regionPathFault(steps.slice(0, -1))) {
      found.push(...faultAt(at, steps, `region.${steps.join(".")}`));
    }
  });
  return found;
}

/** The first name (`region.acts`) is checked with the types of the rules. */
function regionSteps(node: ASTNode, bound: BoundNames): readonly string[] | undefined {
  const place = celPlace(node, bound);
  return place?.root === "region" && place.steps.length > 1 ? place.steps : undefined;
}

function faultAt(at: SourcePlace, steps: readonly string[], shown: string): readonly Finding[] {
  const fault = regionPathFault(steps);
  if (!fault) return [];
  const { step, known } = fault;
  const otherwise =
    known.length > 0 && known.length <= 30 ? `Можно: ${known.join(", ")}.` : "Проверьте путь.";
  const reason = `В данных региона не бывает «${step}» (${shown}).`;
  return [{ severity: "error", ...at, reason, mend: didYouMean(step, known, otherwise) }];
}

function prefillFaults({ form, placeOf }: FormUnderLint): readonly Finding[] {
  return (form.prefill ?? []).flatMap(({ rows }, at) =>
    rows.flatMap((row, index) => {
      const ast = readCel(row.value);
      const found = placeOf(row);
      const own = { file: form.sources.manifest, pointer: joinPointer("/prefill", at, "rows", index) };
      const place = found.pointer === "" ? own : found;
      return ast ? expressionFaults(ast, { file: place.file, pointer: `${place.pointer}/value` }) : [];
    }),
  );
}

function slotFaults({ form }: FormUnderLint): readonly Finding[] {
  return (form.regionSlots ?? []).flatMap(({ pointer }, at) => {
    const place = { file: form.sources.manifest, pointer: joinPointer("/regionSlots", at, "pointer") };
    return faultAt(place, splitPointer(pointer), pointer);
  });
}

function suggestFaults({ form }: FormUnderLint): readonly Finding[] {
  const file = form.sources.ui;
  if (file === undefined) return [];
  return Object.entries(form.ui.fields ?? {}).flatMap(([field, ui]) => {
    const options = ui["ui:options"];
    const suggest = ui["ui:suggest"] ?? (isObject(options) ? options.suggest : undefined);
    const path = isObject(suggest) ? suggest.region : suggest;
    const place = { file, pointer: joinPointer("/fields", field, "ui:suggest") };
    return typeof path === "string" ? faultAt(place, splitPointer(path), path) : [];
  });
}

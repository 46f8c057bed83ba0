import { didYouMean, joinPointer, pointerGet } from "@formulyar/core";
import { doubt, FINE, type Findings, fault } from "./fault.ts";
import { type Scope, spotOf } from "./scope.ts";

/** What region.json may hold, whichever region it is. */
const NAMES = ["id", "name", "code", "bodies", "acts", "partners", "registers", "contacts", "postalPrefixes"];

/** Checks `region.…`. A region may lack a value: then a blank place is printed, and this says so. */
export function checkRegion(steps: readonly string[], path: hbs.AST.PathExpression, scope: Scope): Findings {
  const { region } = scope.form.definition;
  const [name = ""] = steps;
  const known = [...new Set([...NAMES, ...Object.keys(region ?? {})])];
  const spot = spotOf(scope, path);
  if (!known.includes(name)) {
    const mend = didYouMean(name, known, `Есть: ${known.join(", ")}.`);
    return fault(spot, `в данных региона не бывает «${path.original}».`, mend);
  }
  if (!region || pointerGet(region, joinPointer("", ...steps)) !== undefined) return FINE;
  const mend = `Добавьте значение в forms/regions/${region.id}/region.json; без него напечатается пустое место.`;
  return doubt(spot, `в данных региона «${region.id}» нет «${path.original}».`, mend);
}

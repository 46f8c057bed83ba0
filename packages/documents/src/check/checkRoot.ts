import { didYouMean } from "@formulyar/core";
import type { PathUse } from "./checkPath.ts";
import { checkRecord } from "./checkRecord.ts";
import { checkRegion } from "./checkRegion.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { type Scope, spotOf } from "./scope.ts";

const FORM_NAMES = ["id", "title", "edition", "effectiveFrom", "legalBasis"];

/** Checks a path below one of the names that every template has. */
export function checkRoot(
  root: string,
  steps: readonly string[],
  path: hbs.AST.PathExpression,
  scope: Scope,
  use: PathUse,
): Findings {
  if (root === "record") return checkRecord(steps, path, scope, use);
  if (root === "region") return checkRegion(steps, path, scope, use);
  const known = root === "params" ? Object.keys(scope.form.definition.parameters) : FORM_NAMES;
  const [name = ""] = steps;
  if (known.includes(name)) return FINE;
  const otherwise =
    known.length > 0 ? `Есть: ${known.join(", ")}.` : "Параметров у формы нет: добавьте его в form.json.";
  const reason = root === "params" ? `параметра «${name}» у формы нет.` : `сведения «${path.original}» нет.`;
  return fault(spotOf(scope, path), reason, didYouMean(name, known, otherwise));
}

import type { FieldLabels } from "../messages/fieldLabel.ts";
import { keywordMessage } from "../messages/keywordMessages.ts";
import type { Pointer, Problem, RuleDefinition, SchemaError } from "../model/index.ts";
import { isWithin, joinPointer, parentPointer } from "../support/pointer.ts";

/** Keywords that only steer: what they lead to is reported by itself. */
const steering = new Set(["if", "$ref", "allOf", "dependentSchemas"]);

/** Keywords that fail as a whole: what failed inside them was only tried. */
const whole = new Set(["oneOf", "anyOf", "contains", "propertyNames"]);

/** Nobody mends more at once, and a hostile record must not cost more than an honest one. */
const limit = 1000;

/** The failures of a schema as problems: one for each thing that a person has to mend. */
export function schemaProblems(errors: readonly SchemaError[], labels: FieldLabels): readonly Problem[] {
  const read = errors.slice(0, limit);
  const wholes = read.filter((error) => whole.has(error.keyword));
  const mistyped = new Set(read.filter(({ keyword }) => keyword === "type").map(problemPath));
  const relevant = read.filter(
    (error) =>
      !steering.has(error.keyword) &&
      (error.keyword === "type" || !mistyped.has(problemPath(error))) &&
      !wholes.some((outer) => belongsTo(error, outer)),
  );
  return unique(relevant.map((error) => schemaProblem(error, labels)));
}

/** Whether a failure happened inside an alternative that failed as a whole. */
function belongsTo(error: SchemaError, whole: SchemaError): boolean {
  if (error === whole || !isWithin(error.instancePath, whole.instancePath)) return false;
  return error.schemaPath.startsWith(`${whole.schemaPath}/`) || error.schemaPath.startsWith("#/$defs/");
}

function schemaProblem(error: SchemaError, labels: FieldLabels): Problem {
  const path = problemPath(error);
  const itself = labels.field(path);
  // What a person chooses among has a name; a single choice of it has none.
  const list = itself ? undefined : labels.field(parentPointer(path));
  const chosen = list?.kind === "choices" ? list : undefined;
  const field = itself ?? chosen;
  const named = namesUnknown(error) || chosen ? parentPointer(path) : path;
  const message = keywordMessage(error.keyword, {
    label: labels.label(named),
    params: error.params,
    ...(field && { field }),
  });
  const basis = field?.basis;
  return { path, rule: error.keyword, severity: "error", message, ...(basis !== undefined && { basis }) };
}

function namesUnknown(error: SchemaError): boolean {
  return error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties";
}

/** Where a person looks: at the missing or the unknown field, not at the object around it. */
function problemPath(error: SchemaError): Pointer {
  const { missingProperty, additionalProperty, unevaluatedProperty, propertyName } = error.params;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty ?? propertyName;
  return typeof name === "string" ? joinPointer(error.instancePath, name) : error.instancePath;
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.path} ${problem.rule}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A rule that adopts keywords (`x-rules` with `keywords`), and where it stands (`*` for an index). */
export interface Adoption {
  readonly pointer: Pointer;
  readonly definition: RuleDefinition;
  readonly basis: string | undefined;
}

/** The problem under the id, severity, ground and words of the nearest rule that adopts its keyword. */
export function adopted(problem: Problem, pattern: Pointer, adoptions: readonly Adoption[]): Problem {
  const adoption = adoptions
    .filter(
      ({ pointer, definition }) => definition.keywords?.includes(problem.rule) && isWithin(pattern, pointer),
    )
    .reduce<Adoption | undefined>(
      (best, one) => (best && best.pointer.length >= one.pointer.length ? best : one),
      undefined,
    );
  if (!adoption) return problem;
  const { id, severity, message } = adoption.definition;
  const basis = adoption.basis ?? problem.basis;
  return {
    ...problem,
    rule: id,
    severity: severity ?? problem.severity,
    message: message ?? problem.message,
    ...(basis !== undefined && { basis }),
  };
}

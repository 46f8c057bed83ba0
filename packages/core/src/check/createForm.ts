import { FieldLabels } from "../messages/fieldLabel.ts";
import type {
  CheckOptions,
  Form,
  IsoDate,
  Json,
  JsonObject,
  Pointer,
  Problem,
  ResolvedForm,
  SchemaValidators,
} from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { isObject, isWithin, pointerGet } from "../support/pointer.ts";
import { compileComputation, computedDefinition, createScope } from "./computation.ts";
import {
  concretePointers,
  patternPointer,
  placesOf,
  withoutEmptyGroups,
  withRequiredGroups,
} from "./places.ts";
import { compileRules } from "./ruleProblems.ts";
import { type Adoption, adopted, schemaProblems } from "./schemaProblems.ts";
import { compileVisibility, isHidden } from "./visibility.ts";

/**
 * A form ready to use, from its definition and the compiled validators of its schema.
 * Needs no code generation: in a browser the validators come from `validatorModule`.
 * @throws Error of cel-js when a rule does not parse; `checkDefinitions` says where and how to mend it.
 */
export function createForm(definition: ResolvedForm, validators: SchemaValidators): Form {
  const fields = listFields(definition.schema, definition.ui);
  const labels = new FieldLabels(fields, definition.title);
  const scopeOf = createScope(definition);
  const visibility = compileVisibility(definition);
  const computation = compileComputation(definition, visibility, scopeOf);
  const rules = compileRules(definition);
  const adoptions = adoptionsOf(definition);
  const overwritten = overwrittenBy(definition, labels);
  const byOrder = orderOf(fields.map((field) => field.pointer));

  const compute = (data: JsonObject, today: IsoDate) => computation(data, today);
  const hidden = (data: JsonObject, today: IsoDate) => visibility(data, scopeOf(data), today);

  function named(problems: readonly Problem[]): readonly Problem[] {
    return problems.map((problem) => adopted(problem, patternPointer(problem.path), adoptions));
  }

  function checkFinal(data: JsonObject, drafts: readonly Problem[], today: IsoDate): readonly Problem[] {
    const scope = scopeOf(data);
    const away = visibility(data, scope, today);
    const whole = withRequiredGroups(definition.schema, data) ?? data;
    const shown = schemaProblems(validators.final(whole), labels).filter(
      (problem) => !isHidden(problem.path, away),
    );
    const stale = drafts.filter((problem) => isHidden(problem.path, away));
    const mayRun = (pointer: Pointer, isGroup: boolean) =>
      !isHidden(pointer, away) && (isGroup || !drafts.some((problem) => isWithin(problem.path, pointer)));
    return [...named([...stale, ...shown]), ...rules(data, scope, today, mayRun)];
  }

  function check(input: unknown, { level, today }: CheckOptions): readonly Problem[] {
    if (!isObject(input)) return named(schemaProblems(validators.draft(input), labels));
    const typed = withoutEmptyGroups(input) as JsonObject;
    const data = compute(typed, today);
    const drafts = schemaProblems(validators.draft(data), labels);
    const found = level === "draft" ? named(drafts) : checkFinal(data, drafts, today);
    return [...found, ...overwritten(typed, data)].toSorted(byOrder);
  }

  return { definition, fields, field: (pointer) => labels.field(pointer), check, compute, hidden };
}

function adoptionsOf(definition: ResolvedForm): readonly Adoption[] {
  return placesOf(definition.schema).flatMap(({ pointer, schema }) =>
    (schema["x-rules"] ?? [])
      .filter((rule) => rule.keywords !== undefined)
      .map((rule) => ({ pointer, definition: rule, basis: rule.basis ?? schema["x-basis"] })),
  );
}

/** Problems for values that are always computed and yet were given otherwise. */
function overwrittenBy(definition: ResolvedForm, labels: FieldLabels) {
  const places = placesOf(definition.schema).filter(
    ({ schema }) => computedDefinition(schema)?.override === false || isFixed(schema),
  );
  return (typed: Json, computed: Json): readonly Problem[] =>
    places.flatMap(({ pointer: pattern }) =>
      concretePointers(pattern, typed).flatMap((pointer): readonly Problem[] => {
        const given = pointerGet(typed, pointer);
        const value = pointerGet(computed, pointer);
        if (given === undefined || JSON.stringify(given) === JSON.stringify(value)) return [];
        const message = `Значение поля ${labels.label(pointer)} вычисляется: должно быть «${String(value)}».`;
        return [{ path: pointer, rule: "x-computed", severity: "error", message }];
      }),
    );
}

function isFixed(schema: Parameters<typeof computedDefinition>[0]): boolean {
  const computed = computedDefinition(schema);
  return computed !== undefined && computed.override !== true;
}

/** Sorts problems in the order of the form; rows of a list by their index. */
function orderOf(pointers: readonly Pointer[]): (a: Problem, b: Problem) => number {
  const rank = new Map(pointers.map((pointer, at) => [pointer, at]));
  const rankOf = (path: Pointer): number => {
    const pattern = patternPointer(path);
    const known = rank.get(pattern);
    if (known !== undefined || pattern === "") return known ?? -1;
    return rankOf(pattern.slice(0, pattern.lastIndexOf("/")));
  };
  return (a, b) => rankOf(a.path) - rankOf(b.path) || a.path.localeCompare(b.path, "en", { numeric: true });
}

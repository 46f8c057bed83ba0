import { FieldLabels } from "../messages/fieldLabel.ts";
import type {
  CheckOptions,
  Evaluate,
  Form,
  IsoDate,
  JsonObject,
  Pointer,
  Problem,
  ResolvedForm,
  SchemaValidators,
} from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { ancestorsOf, isObject } from "../support/pointer.ts";
import { compileComputation, createScope } from "./computation.ts";
import { createMemory, type Memory, noMemory } from "./Memory.ts";
import { compileOverwrittenValues } from "./overwrittenValues.ts";
import { patternPointer, placesOf, withoutEmptyGroups, withRequiredGroups } from "./places.ts";
import { problemOrder } from "./problemOrder.ts";
import { compileRepeatedKeys } from "./repeatedKeys.ts";
import { compileRules } from "./ruleProblems.ts";
import { type Adoption, adopted, schemaProblems } from "./schemaProblems.ts";
import { compileVisibility, isHidden } from "./visibility.ts";
import { withoutValues } from "./withoutValues.ts";

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
  const repeatedKeys = compileRepeatedKeys(definition.schema, labels);
  const overwritten = compileOverwrittenValues(definition.schema, labels);
  const inOrder = problemOrder(fields.map((field) => field.pointer));

  const compute = (data: JsonObject, today: IsoDate, memory = noMemory) => computation(data, today, memory);
  const hidden = (data: JsonObject, today: IsoDate, memory = noMemory) =>
    visibility(data, scopeOf(data, memory), today, memory);

  function named(problems: readonly Problem[]): readonly Problem[] {
    return problems.map((problem) => adopted(problem, patternPointer(problem.path), adoptions));
  }

  function checkDraft(data: JsonObject, drafts: readonly Problem[], today: IsoDate): readonly Problem[] {
    const away = visibility(data, scopeOf(data), today);
    const repeated = repeatedKeys(data).filter(({ path }) => !isHidden(path, away));
    return named([
      ...drafts.filter(({ path, rule }) => !isHidden(path, away) || impossible.has(rule)),
      ...repeated,
    ]);
  }

  function checkFinal(
    data: JsonObject,
    drafts: readonly Problem[],
    today: IsoDate,
    memory: Memory,
  ): readonly Problem[] {
    // A rule must not judge by a value that is wrong in itself: for rules such a value is not filled in.
    const scope = scopeOf(withoutValues(data, drafts, memory), memory);
    const wrong = new Set(drafts.map(({ path }) => path));
    const touched = new Set(drafts.flatMap(({ path }) => ancestorsOf(path)));
    const away = visibility(data, scope, today, memory);
    const whole = withRequiredGroups(definition.schema, data, memory) ?? data;
    const shown = [...schemaProblems(validators.final(whole), labels), ...repeatedKeys(data)].filter(
      (problem) => !isHidden(problem.path, away),
    );
    // Of an empty text it is enough to say that it is empty, not also that it has the wrong shape.
    const empty = new Set(shown.filter(({ rule }) => rule === "minLength").map(({ path }) => path));
    const told = shown.filter(({ path, rule }) => rule === "minLength" || !empty.has(path));
    const alien = drafts.filter((problem) => isHidden(problem.path, away) && impossible.has(problem.rule));
    // Nor is a value that is wrong in itself also called missing by a rule of the group around it.
    const mayRun = (pointer: Pointer, isGroup: boolean, target: Pointer) =>
      !isHidden(pointer, away) &&
      !empty.has(pointer) &&
      !wrong.has(target) &&
      (isGroup || !touched.has(pointer));
    return [...named([...alien, ...told]), ...rules(data, scope, today, mayRun, memory)];
  }

  function checkWith(input: unknown, { level, today }: CheckOptions, memory: Memory): readonly Problem[] {
    if (!isObject(input)) return named(schemaProblems(validators.draft(input), labels));
    const typed = withoutEmptyGroups(input, memory) as JsonObject;
    const data = compute(typed, today, memory);
    const drafts = schemaProblems(validators.draft(data), labels);
    const found =
      level === "draft" ? checkDraft(data, drafts, today) : checkFinal(data, drafts, today, memory);
    return inOrder([...found, ...named(overwritten(typed, data))]);
  }

  function evaluator(): Evaluate {
    const memory = createMemory();
    return (data, today) => {
      const computed = compute(data, today, memory);
      const problems = checkWith(data, { level: "final", today }, memory);
      return { today, data, computed, hidden: hidden(computed, today, memory), problems };
    };
  }

  return {
    definition,
    fields,
    field: (pointer) => labels.field(pointer),
    check: (input, options) => checkWith(input, options, noMemory),
    compute: (data, today) => compute(data, today),
    hidden: (data, today) => hidden(data, today),
    evaluator,
  };
}

/**
 * What no screen of the form could have put there. Anything else in a hidden place is a leftover that waits,
 * unprinted, to be shown again: staff could not see it to mend it.
 */
const impossible = new Set(["type", "additionalProperties", "unevaluatedProperties"]);

function adoptionsOf(definition: ResolvedForm): readonly Adoption[] {
  return placesOf(definition.schema).flatMap(({ pointer, schema }) =>
    (schema["x-rules"] ?? [])
      .filter((rule) => rule.keywords !== undefined)
      .map((rule) => ({ pointer, definition: rule, basis: rule.basis ?? schema["x-basis"] })),
  );
}

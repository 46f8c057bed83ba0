import { computedDefinition } from "../../check/computation.ts";
import { type Place, placesOf } from "../../check/places.ts";
import type { ComputedDefinition, RuleDefinition } from "../../model/index.ts";
import type { FormUnderLint } from "../lintRules.ts";
import { keepsShape, keepsTypes } from "./keepsShape.ts";

/** The expressions at one place of a form. */
export interface PlacedExpressions extends Place {
  readonly rules: readonly (RuleDefinition & object)[];
  readonly visible?: string;
  readonly computed?: ComputedDefinition;
}

/** Every place of a form that has expressions. */
export function allExpressions({ form }: Pick<FormUnderLint, "form">): readonly PlacedExpressions[] {
  return placesOf(form.schema).flatMap(({ pointer, schema }) => {
    const { "x-rules": rules = [], "x-visible": visible } = schema;
    const computed = computedDefinition(schema);
    if (rules.length === 0 && visible === undefined && !computed) return [];
    const conditions = { ...(visible !== undefined && { visible }), ...(computed && { computed }) };
    return [{ pointer, schema, rules, ...conditions }];
  });
}

/**
 * The expressions that may have findings of their own: all; of a common form that a region changes, only those that the
 * changes wrote, as long as nothing that the others may ask for has become something else.
 */
export function freshExpressions(subject: FormUnderLint): readonly PlacedExpressions[] {
  const all = allExpressions(subject);
  const { before, isCommon, form } = subject;
  if (!before || !isCommon) return all;
  const old = before();
  if (!keepsTypes(old.parameters ?? {}, form.parameters) || !keepsShape(old.schema, form.schema)) return all;
  const known = new Map(
    allExpressions({ form: old as FormUnderLint["form"] }).map((one) => [one.pointer, one]),
  );
  return all.flatMap((one) => fresh(one, known.get(one.pointer)) ?? []);
}

/** Objects that a region leaves alone are the very objects of the common form. */
function fresh(now: PlacedExpressions, was: PlacedExpressions | undefined): PlacedExpressions | undefined {
  const rules = now.rules.filter((rule) => !was?.rules.includes(rule));
  const { visible: _, computed: __, ...place } = now;
  const visible = now.visible === was?.visible ? {} : pick("visible", now.visible);
  const computed = now.computed?.value === was?.computed?.value ? {} : pick("computed", now.computed);
  if (rules.length === 0 && Object.keys({ ...visible, ...computed }).length === 0) return undefined;
  return { ...place, rules, ...visible, ...computed };
}

function pick<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
}

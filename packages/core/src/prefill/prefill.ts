import type { Form, JsonObject, Pointer } from "../model/index.ts";
import { begunOtherwise } from "./begunComposites.ts";
import { chooseValues } from "./chooseValues.ts";
import { compilePrefill } from "./compilePrefill.ts";
import { createFitting, type Fitting, type Refusal } from "./fitting.ts";
import type {
  EarlierRecord,
  PrefillOptions,
  PrefillResult,
  PrefillValue,
  ProposedValue,
  RefusedValue,
} from "./prefillResult.ts";
import { isOtherwise, isSame, missingOf, presentAt, withLeaves } from "./presence.ts";
import { type Unit, unitsOf, unitText, unitValue } from "./units.ts";
import { withoutRepeated } from "./withoutRepeated.ts";

/** Told of a value that the form has no place for. */
const NO_FIELD = "В этой форме нет такого поля.";

/**
 * Fills a form from earlier documents of the case (`prefill` of its definition); later ones in the list win.
 * Values are copied. What somebody has filled in stays; what does not fit is not taken and is named; what must be
 * confirmed is proposed, and taken when the call is made again with it in `confirmed`.
 * Pure: the same documents and data give the same result.
 * @throws DefinitionError when an expression of the definition does not parse.
 */
export function prefill(
  form: Form,
  earlier: readonly EarlierRecord[],
  data: JsonObject,
  { today, confirmed = [] }: PrefillOptions,
): PrefillResult {
  const compiled = compilePrefill(form);
  const { candidates: given, unknown } = chooseValues(form, compiled, earlier, today);
  const candidates = withoutRepeated(form, given, data, today);
  const begun = begunOtherwise(form, candidates, data);
  const units = unitsOf(form, candidates);
  const asked = units.filter((unit) => isAsked(unit, confirmed));
  const plain = units.filter((unit) => !isAsked(unit, confirmed));
  const missing = (unit: Unit) => missingOf(unit, data, begun);

  const fitting = createFitting(form, data, today);
  const { data: result, fitted, refused } = fitting.takeAll(plain.map(missing).filter(hasLeaves));
  const open = asked
    .map(missing)
    .map(withoutPresent(form.compute(result, today)))
    .filter(hasLeaves);
  const proposals = propose(open, result, fitting);

  const told = (unit: Unit): PrefillValue => ({
    pointer: unit.pointer,
    title: compiled.labels.name(unit.pointer),
    text: unitText(form, unit, unitValue(unit)),
    from: unit.leaves[0]?.from ?? "",
  });
  const present = (unit: Unit) => unitText(form, unit, presentAt(data, unit.pointer));
  return {
    data: result,
    filled: fitted.map(told),
    asked: proposals.fitted.map((unit) => proposed(unit, told(unit))),
    kept: plain
      .filter((unit) => isOtherwise(unit, data, begun))
      .map((unit) => ({ ...told(unit), present: present(unit) })),
    refused: [
      ...[...refused, ...proposals.refused].map(({ unit, reason }) => ({ ...told(unit), reason })),
      ...unknown.map((value): RefusedValue => ({ ...value, reason: NO_FIELD })),
    ],
  };
}

const hasLeaves = (unit: Unit) => unit.leaves.length > 0;
const rowOf = (unit: Unit) => unit.leaves[0]?.row;

/** Whether a value still waits for a person's word. */
function isAsked(unit: Unit, confirmed: readonly Pointer[]): boolean {
  const row = rowOf(unit);
  return row?.ask === true && !confirmed.includes(unit.pointer) && !confirmed.includes(row.to);
}

/** The part of a unit that the form does not have already, computed values included. */
function withoutPresent(shown: JsonObject): (unit: Unit) => Unit {
  return (unit) => withLeaves(unit, ({ pointer, value }) => !isSame(presentAt(shown, pointer), value));
}

/** Proposals that would fit, and those that would not: nobody is asked about them. */
function propose(
  units: readonly Unit[],
  data: JsonObject,
  fitting: Fitting,
): { readonly fitted: readonly Unit[]; readonly refused: readonly Refusal[] } {
  const reasons = new Map(units.map((unit) => [unit, fitting.misfit(data, unit)]));
  return {
    fitted: units.filter((unit) => reasons.get(unit) === undefined),
    refused: units.flatMap((unit) => {
      const reason = reasons.get(unit);
      return reason === undefined ? [] : [{ unit, reason }];
    }),
  };
}

function proposed(unit: Unit, value: PrefillValue): ProposedValue {
  const note = rowOf(unit)?.note;
  return { ...value, value: unitValue(unit), ...(note !== undefined && { note }) };
}

import type { Field, Form, Json, Pointer } from "../model/index.ts";
import { printValue } from "../print/printValue.ts";
import { isWithin, pointerGet, pointerSet } from "../support/pointer.ts";
import type { Candidate } from "./chooseValues.ts";

/** What a person is told of as one value: a field, a list, or a composite that one row gives whole. */
export interface Unit {
  readonly pointer: Pointer;
  readonly leaves: readonly Candidate[];
}

/** Values as a person sees them, in the order of the form. */
export function unitsOf(form: Form, candidates: readonly Candidate[]): readonly Unit[] {
  const groups = new Map<string, Unit>();
  for (const candidate of candidates) {
    const pointer = unitPointer(candidate);
    const known = groups.get(pointer);
    const isOfRow = known === undefined || known.leaves[0]?.row === candidate.row;
    // A second row that gives a part of the same composite is told of by itself.
    const own = isOfRow ? pointer : candidate.pointer;
    const leaves = groups.get(own)?.leaves ?? [];
    groups.set(own, { pointer: own, leaves: [...leaves, candidate] });
  }
  const rank = new Map(form.fields.map((field, at) => [field.pointer, at]));
  const rankOf = ({ pointer }: Unit) => rank.get(pointer) ?? form.fields.length;
  return [...groups.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

function unitPointer({ pointer, row, composite }: Candidate): Pointer {
  return composite?.onLine && isWithin(composite.pointer, row.to) ? composite.pointer : pointer;
}

/** The value of a unit as it would stand in the record. */
export function unitValue({ pointer, leaves }: Unit): Json {
  const whole = leaves.reduce<Json>((made, leaf) => pointerSet(made, leaf.pointer, leaf.value), {});
  return pointerGet(whole, pointer) ?? null;
}

/** A value of a place as it is printed; what is on no line is told field by field. */
export function unitText(form: Form, { pointer, leaves }: Unit, value: Json | undefined): string {
  const printed = printedAt(form.field(pointer), value);
  if (printed !== "") return printed;
  return leaves
    .map((leaf) => printedAt(form.field(leaf.pointer), pointerGet(value, leaf.pointer.slice(pointer.length))))
    .filter((text) => text !== "")
    .join(", ");
}

function printedAt(field: Field | undefined, value: Json | undefined): string {
  return printValue(field?.schema ?? {}, value);
}

import type { Form, IsoDate, Pointer } from "../model/index.ts";
import { printValue } from "../print/printValue.ts";
import { splitPointer } from "../support/pointer.ts";
import type { CompiledPrefill, CompiledRow } from "./compilePrefill.ts";
import { type Composite, compositeOf } from "./composite.ts";
import { earlierData } from "./earlierData.ts";
import { plainJson } from "./plainJson.ts";
import type { EarlierRecord, PrefillValue } from "./prefillResult.ts";
import { type Leaf, type SplitValue, splitValue } from "./splitValue.ts";

/** A value that an earlier document gives for one field. */
export interface Candidate extends Leaf {
  readonly row: CompiledRow;
  readonly from: string;
  readonly composite?: Composite;
}

/** What the earlier documents give, one value a field, and printed data that the form has no field for. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly unknown: readonly PrefillValue[];
}

/** The latest document wins; within one document the first row that gives something. A composite is never mixed. */
export function chooseValues(
  form: Form,
  { rows }: CompiledPrefill,
  earlier: readonly EarlierRecord[],
  today: IsoDate,
): Choice {
  const taken = new Set<Pointer>();
  const unknown = new Map<Pointer, PrefillValue>();
  const candidates = earlier.toReversed().flatMap((document) => {
    const own = new Map<Pointer, Candidate>();
    for (const { row, leaves, unknown: alien } of splitRows(form, rows, document, today)) {
      for (const leaf of leaves) {
        const candidate = candidateOf(form, leaf, row, document);
        if (!own.has(leaf.pointer) && !isTaken(candidate, taken)) own.set(leaf.pointer, candidate);
      }
      if (row.ask) continue;
      for (const value of printedValues(alien, row, document)) {
        if (!unknown.has(value.pointer)) unknown.set(value.pointer, value);
      }
    }
    for (const candidate of own.values()) taken.add(placeOf(candidate));
    return [...own.values()];
  });
  return { candidates, unknown: [...unknown.values()] };
}

function splitRows(
  form: Form,
  rows: CompiledPrefill["rows"],
  document: EarlierRecord,
  today: IsoDate,
): readonly ({ readonly row: CompiledRow } & SplitValue)[] {
  const { parameters: params, region } = form.definition;
  const source = earlierData(document, today);
  const scope = { record: undefined, source, params, ...(region && { region }) };
  return (rows.get(document.form.definition.id) ?? []).flatMap((row) => {
    const value = plainJson(row.evaluate(scope, today));
    const schema = form.field(row.to)?.schema;
    return value === undefined || !schema ? [] : [{ row, ...splitValue(schema, row.to, value) }];
  });
}

function candidateOf(form: Form, leaf: Leaf, row: CompiledRow, document: EarlierRecord): Candidate {
  const composite = compositeOf(form, leaf.pointer);
  return { ...leaf, row, from: document.form.definition.id, ...(composite && { composite }) };
}

function placeOf({ pointer, composite }: Candidate): Pointer {
  return composite?.onLine ? composite.pointer : pointer;
}

/** Whether a later document has given this field, or the composite that it belongs to. */
function isTaken({ pointer, composite }: Candidate, taken: ReadonlySet<Pointer>): boolean {
  return taken.has(pointer) || (composite !== undefined && taken.has(composite.pointer));
}

/** What the form has no field for, by the names of the earlier form; internal data go without a word. */
function printedValues(
  unknown: readonly Leaf[],
  { to, value: expression }: CompiledRow,
  { form }: EarlierRecord,
): readonly PrefillValue[] {
  const origins = [...expression.matchAll(/\bsource((?:\.[A-Za-z_]\w*)+)/g)].map((found) =>
    (found[1] ?? "").replaceAll(".", "/"),
  );
  return unknown.flatMap(({ pointer, value }) => {
    const below = pointer.slice(to.length);
    const field = origins.map((origin) => form.field(origin + below)).find((found) => found !== undefined);
    if (field?.printed === false) return [];
    const text = printValue(field?.schema ?? {}, value);
    const title = field?.title ?? splitPointer(pointer).at(-1) ?? "";
    return field && text === "" ? [] : [{ pointer, title, text, from: form.definition.id }];
  });
}

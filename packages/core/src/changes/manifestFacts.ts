import type { FormManifest, Json, JsonObject } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { isObject } from "../support/pointer.ts";
import type { FactEntry } from "./facts.ts";

/** Parts of `form.json` that have facts of their own, and what is no property of the form. */
const apart = new Set([
  "$schema",
  "edition",
  "effectiveFrom",
  "parameters",
  "texts",
  "print",
  "regionSlots",
  "prefill",
]);

/** `/form/title`, `/parameters/minAge/value`, `/texts/title/text`, `/print/margins/top`, `/regionSlots/…`, `/prefill/…`. */
export function manifestFacts(manifest: FormManifest): readonly FactEntry[] {
  const form = manifest as unknown as JsonObject;
  return [
    ...Object.entries(form).flatMap(([key, value]): FactEntry[] =>
      apart.has(key) ? [] : [[["form", key], value]],
    ),
    ...namedParts("parameters", form.parameters),
    ...namedParts("texts", form.texts),
    ...printFacts(form.print),
    ...slotFacts(form.regionSlots),
    ...prefillFacts(form.prefill),
  ];
}

function namedParts(part: string, entries: Json | undefined): readonly FactEntry[] {
  if (!isObject(entries)) return [];
  return Object.entries(entries).flatMap(([name, entry]): FactEntry[] =>
    isObject(entry)
      ? Object.entries(entry).map(([key, value]) => [[part, name, key], value])
      : [[[part, name], entry]],
  );
}

function printFacts(print: Json | undefined): readonly FactEntry[] {
  if (!isObject(print)) return [];
  return Object.entries(print).flatMap(([key, value]): FactEntry[] =>
    isObject(value)
      ? Object.entries(value).map(([side, length]) => [["print", key, side], length])
      : [[["print", key], value]],
  );
}

function slotFacts(slots: Json | undefined): readonly FactEntry[] {
  return objectsOf(slots).flatMap(({ pointer, ...slot }): FactEntry[] =>
    Object.entries(slot).map(([key, value]) => [["regionSlots", String(pointer), key], value]),
  );
}

/** Several rows may fill one place. */
function prefillFacts(prefill: Json | undefined): readonly FactEntry[] {
  const rows = objectsOf(prefill).flatMap((source) =>
    objectsOf(source.rows).map(({ to, ...row }) => ({ from: String(source.from), to: String(to), row })),
  );
  const places = groupBy(rows, ({ from, to }) => JSON.stringify([from, to]));
  return [...places.values()].map((same): FactEntry => {
    const [{ from = "", to = "" } = {}] = same;
    return [["prefill", from, to], same.map(({ row }) => row as JsonObject)];
  });
}

/** The objects of a list; none of what is no list. */
export function objectsOf(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

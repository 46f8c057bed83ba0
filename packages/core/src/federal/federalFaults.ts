import type { FormTarget } from "../catalogue/readTarget.ts";
import { placesOf } from "../check/places.ts";
import { isObject } from "../support/pointer.ts";
import { inWords } from "./faultWords.ts";
import type { FederalFault, Weakening } from "./federalFault.ts";
import { parameterWeakenings } from "./parameterWeakenings.ts";
import { placeWeakenings } from "./placeWeakenings.ts";
import { protectionOf } from "./protection.ts";
import { readWeakenings } from "./readWeakenings.ts";
import { sameJson } from "./sameJson.ts";
import { schemaWeakenings } from "./schemaWeakenings.ts";
import { screenWeakenings } from "./screenWeakenings.ts";

/**
 * What a changed definition takes away from the federal protection of its base (`x-federal` of fields, `federal` of
 * parameters): each thing once, in no particular order; nothing when the base protects nothing. Sound and cautious: a
 * change is passed only when its keywords show that it is stricter. With no fault, every record that is valid under the
 * changed form is valid under `federalPart` of the base.
 */
export function federalFaults(base: FormTarget, changed: FormTarget): readonly FederalFault[] {
  const found = unique([
    ...readably(() => schemaFaults(base, changed)),
    ...parameterWeakenings(base.form, changed.form, read(base)),
  ]);
  return found.length === 0 ? [] : inWords(base, found);
}

function schemaFaults(base: FormTarget, changed: FormTarget): readonly Weakening[] {
  const protection = protectionOf(base.schema);
  if (!protection || (base.schema === changed.schema && base.ui === changed.ui)) return [];
  if (!isObject(changed.schema)) return [{ pointer: "", kind: "removed" }];
  const places = new Map(placesOf(changed.schema).map(({ pointer, schema }) => [pointer, schema]));
  const { part } = protection;
  const hasOtherDefinitions = part.$defs !== undefined && !sameJson(part.$defs, changed.schema.$defs);
  return [
    ...placeWeakenings(protection, places),
    ...schemaWeakenings(part, changed.schema),
    ...readWeakenings(protection, changed.schema, places),
    ...screenWeakenings(protection, base.ui, changed.ui, places),
    ...(hasOtherDefinitions ? [{ pointer: "", kind: "widened", what: "$defs" } as const] : []),
  ];
}

/** A change may leave what is no schema at all. */
function readably(find: () => readonly Weakening[]): readonly Weakening[] {
  try {
    return find();
  } catch {
    return [{ pointer: "", kind: "widened", what: "unreadable" }];
  }
}

function read({ schema }: FormTarget) {
  return protectionOf(schema)?.parameters;
}

function unique(weakenings: readonly Weakening[]): readonly Weakening[] {
  const known = new Map(weakenings.map((one) => [[one.kind, one.pointer, one.what].join(" "), one]));
  return [...known.values()];
}

import { createScope } from "../check/computation.ts";
import { withoutEmptyGroups } from "../check/places.ts";
import type { IsoDate, Json, JsonObject } from "../model/index.ts";
import { pointerSet } from "../support/pointer.ts";
import type { EarlierRecord } from "./prefillResult.ts";

/**
 * An earlier document as its reader sees it: computed values are there, leftovers in hidden places are not.
 * Its groups are all present, so that an expression may ask for any leaf.
 */
export function earlierData({ form, data }: EarlierRecord, today: IsoDate): Json {
  const computed = form.compute(withoutEmptyGroups(data) as JsonObject, today);
  const hidden = [...form.hidden(computed, today)];
  // From the last to the first: the rows of a list keep their numbers until they are taken away themselves.
  const seen = hidden
    .toReversed()
    .reduce<JsonObject>((rest, pointer) => pointerSet(rest, pointer, undefined) as JsonObject, computed);
  return createScope(form.definition)(seen).record as Json;
}

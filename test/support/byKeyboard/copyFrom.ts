import { isDeepStrictEqual } from "node:util";
import { type Control, wanted } from "./Journey.ts";

/** «Взять из»: pressed where both groups are to hold the same. */
export const copyFrom: Control = async (journey, stop) => {
  const { form, typist, used } = journey;
  const pointer = stop.around ?? "";
  const from = form.definition.ui.fields?.[pointer]?.["ui:copyFrom"];
  if (typeof from !== "string" || !isDeepStrictEqual(wanted(journey, pointer), wanted(journey, from)))
    return false;
  used.add("«Взять из»");
  await typist.press("Space");
  return false;
};

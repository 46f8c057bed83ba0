import { type Control, wanted } from "./Journey.ts";

/** One of several squares of a question; Tab comes to each. */
export const squares: Control = async (journey, stop) => {
  const { typist, form, used } = journey;
  const chosen = wanted(journey, stop.pointer ?? "");
  const value = form.field(stop.pointer ?? "")?.options?.[stop.option]?.value;
  const isWanted = Array.isArray(chosen) && chosen.some((one) => one === value);
  if (isWanted === stop.checked) return false;
  used.add("squares");
  await typist.press("Space");
  return false;
};

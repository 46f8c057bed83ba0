import { type Control, wanted } from "./Journey.ts";
import { optionAt } from "./optionAt.ts";

/** A list that opens: «Выберите» stands before its options. */
export const selectBox: Control = async (journey, stop) => {
  const { typist, form, used } = journey;
  const field = form.field(stop.pointer ?? "");
  const value = wanted(journey, stop.pointer ?? "");
  if (!field || value === undefined) return false;
  const by = optionAt(field, value) - Number(stop.value);
  used.add("a list that opens");
  for (let step = 0; step < Math.abs(by); step++) await typist.press(by > 0 ? "ArrowDown" : "ArrowUp");
  return false;
};

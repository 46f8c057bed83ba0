import type { Json } from "@formulyar/core";
import { type Control, wanted } from "./Journey.ts";
import { optionAt } from "./optionAt.ts";

/** Circles: Tab comes to the first one or to the chosen one, arrows choose another, the space bar the one that has the focus. */
export const choiceCircles: Control = async (journey, stop) => {
  const { typist, form, used } = journey;
  const field = form.field(stop.pointer ?? "");
  const value = wanted(journey, stop.pointer ?? "");
  if (!field || value === undefined) return false;
  const to = field.kind === "boolean" ? yesNo.indexOf(value) : optionAt(field, value);
  const by = to - stop.option;
  used.add("circles");
  if (by === 0 && !stop.checked) await typist.press("Space");
  for (let step = 0; step < Math.abs(by); step++) await typist.press(by > 0 ? "ArrowDown" : "ArrowUp");
  return false;
};

const yesNo: readonly Json[] = [true, false];

import { type Control, wanted } from "./Journey.ts";
import { pressSquare } from "./pressSquare.ts";

/** A square that means yes. */
export const square: Control = async (journey, stop) => {
  const value = wanted(journey, stop.pointer ?? "");
  if (value === undefined) return false;
  journey.used.add("a square");
  await pressSquare(journey.typist, stop, value);
  return false;
};

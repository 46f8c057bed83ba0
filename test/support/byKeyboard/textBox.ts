import { type Control, wanted } from "./Journey.ts";
import { typedText } from "./typedText.ts";

/** A box of one or several lines, also one that suggests texts or holds a computed proposal. */
export const textBox: Control = async (journey, stop) => {
  const { typist, form, used } = journey;
  // A line of a list that is not in the record yet bears its own number after its place.
  const pointer = (stop.pointer ?? "").replace(/:\d+$/, "");
  const field = form.field(pointer);
  const value = wanted(journey, pointer);
  if (!field || value === undefined) return false;
  const text = typedText(field.schema, value);
  if (stop.value === text) return false;
  used.add(stop.role === "combobox" ? "a box with suggestions" : "a box");
  if (stop.value !== "") await typist.pressWith("Control", "KeyA");
  await typist.type(text);
  return false;
};

import { type Control, wanted } from "./Journey.ts";

/** «Добавить» under a list: the focus goes into the new row by itself. */
export const addRow: Control = async (journey, stop) => {
  const rows = wanted(journey, stop.around ?? "");
  if (!Array.isArray(rows) || stop.rows >= rows.length) return false;
  journey.used.add("«Добавить»");
  await journey.typist.press("Space");
  return true;
};

import { type Example, type Form, type IsoDate, isHidden, type JsonObject } from "@formulyar/core";

/** So many signs of JSON are typed within half a minute. */
const most = 2000;

/** The fullest of a form's valid examples that a person can type in a short while, with all of it on the screen. */
export function chosenExample(form: Form, examples: readonly Example[], today: IsoDate): JsonObject {
  const { id } = form.definition;
  const fitting = examples
    .filter((example) => example.form === id && !example.problems && example.level === "final")
    .map(({ data }) => data)
    .filter((data) => sizeOf(data) <= most && isSound(form, data, today) && isOnScreen(form, data, today))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [fullest] = fitting;
  if (!fullest) throw new Error(`No example of ${id} can be typed here in a short while`);
  return fullest;
}

function sizeOf(data: JsonObject): number {
  return JSON.stringify(data).length;
}

function isSound(form: Form, data: JsonObject, today: IsoDate): boolean {
  return form.check(data, { level: "final", today }).every(({ severity }) => severity !== "error");
}

/** An example may hold what its form hides. */
function isOnScreen(form: Form, data: JsonObject, today: IsoDate): boolean {
  const hidden = form.hidden(data, today);
  return leaves(data, "").every((pointer) => !isHidden(pointer, hidden));
}

function leaves(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, `${pointer}/${key}`));
}

import type { Field, Json } from "@formulyar/core";
import type { Journey } from "./Journey.ts";
import { optionAt } from "./optionAt.ts";
import { pressSquare } from "./pressSquare.ts";
import type { Stop } from "./Stop.ts";
import { typedText } from "./typedText.ts";
import type { Typist } from "./typist.ts";

/** A cell of a table, by what it holds: a square, one or several options, or a text, a number, a day. */
export async function tableCell(
  { typist, used }: Journey,
  stop: Stop,
  field: Field,
  value: Json,
): Promise<void> {
  used.add(`cell of ${field.kind}`);
  if (field.kind === "boolean") return pressSquare(typist, stop, value);
  if (field.kind === "choice") return goDown(typist, optionAt(field, value) + noChoice);
  if (field.kind === "choices" && Array.isArray(value)) {
    return mark(
      typist,
      value.map((one) => optionAt(field, one)),
    );
  }
  await typist.type(typedText(field.schema, value));
}

/** «Не выбрано» stands before the options of which only one can be chosen. */
const noChoice = 1;

async function goDown(typist: Typist, by: number): Promise<void> {
  await typist.press("Enter", "Home");
  for (let step = 0; step < by; step++) await typist.press("ArrowDown");
}

async function mark(typist: Typist, options: readonly number[]): Promise<void> {
  await typist.press("Enter");
  for (const option of options) {
    await typist.press("Home");
    for (let step = 0; step < option; step++) await typist.press("ArrowDown");
    await typist.press("Space");
  }
}

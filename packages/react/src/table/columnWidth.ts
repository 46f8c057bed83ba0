import type { Option, Schema } from "@formulyar/core";
import { type InputSize, inputSize } from "../inputs/inputSize.ts";
import { isNumeric } from "../inputs/textForm.ts";
import type { FieldOptions } from "../schema/fieldOptions.ts";

const byText: { readonly [size in InputSize]: number } = { short: 11, medium: 16, long: 18, full: 20 };

/** A column gets no wider by itself. */
const widest = 18;

/** The least width of a column in characters: by `ui:width`, by its data, and never less than a word of its title. */
export function columnWidth(
  schema: Schema,
  ui: FieldOptions,
  title: string,
  options: readonly Option[],
): number {
  // Titles are bold and a star may stand after them.
  return ui.width ?? Math.max(byData(schema, options), longestWord([title]) + 1);
}

function byData(schema: Schema, options: readonly Option[]): number {
  if (options.length > 0) return longestWord(options.map(({ label }) => label)) + 2;
  if (isNumeric(schema)) return 5;
  return schema.type === "boolean" ? 4 : byText[inputSize(schema)];
}

/** Letters of the longest word, as far as a column may grow: longer ones are broken. */
function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s–-]+/u));
  return Math.min(widest, Math.max(0, ...words.map((word) => word.length)));
}

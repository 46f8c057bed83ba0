import type { Option } from "@formulyar/core";

/** Options with so few letters in all stand in one line. */
const shortLine = 40;

/** How options are laid out: one below the other, or in a line when all are short. */
export function optionsClass(options: readonly Option[]): string {
  const letters = options.reduce((sum, option) => sum + option.label.length, 0);
  return options.length <= 4 && letters <= shortLine ? "fy-options fy-options--inline" : "fy-options";
}

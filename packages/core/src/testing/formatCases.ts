import { expect, test } from "vitest";
import type { Format } from "../formats/format.ts";

/** What a format must accept, refuse and understand. */
export interface FormatCases {
  readonly valid?: readonly string[];
  readonly invalid?: readonly string[];
  /** Typed → stored. */
  readonly typed?: { readonly [input: string]: string };
  /** Stored → printed. */
  readonly printed?: { readonly [value: string]: string };
}

/** One test per value; what is accepted and what is typed must come out of `normalise` unchanged the second time. */
export function testFormat(
  format: Format,
  { valid = [], invalid = [], typed = {}, printed = {} }: FormatCases,
): void {
  test.each(valid)(`${format.name} accepts «%s»`, (value) => {
    expect(format.pattern.test(value)).toBe(true);
    expect(format.normalise?.(value) ?? value).toBe(value);
  });
  test.each(invalid)(`${format.name} refuses «%s»`, (value) => {
    expect(format.pattern.test(value)).toBe(false);
  });
  test.each(Object.entries(typed))(`${format.name}: «%s» is stored as «%s»`, (input, stored) => {
    expect(format.normalise?.(input)).toBe(stored);
    expect(format.normalise?.(stored)).toBe(stored);
  });
  test.each(Object.entries(printed))(`${format.name}: «%s» is printed as «%s»`, (value, text) => {
    expect(format.print?.(value)).toBe(text);
  });
}

import { formats } from "./formats.ts";

/** What a person typed, in the form that is stored; unchanged where the format has none of its own. */
export function normaliseInput(format: string | undefined, text: string): string {
  return formats.get(format ?? "")?.normalise?.(text) ?? text;
}

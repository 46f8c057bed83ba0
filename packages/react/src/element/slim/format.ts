import { formats } from "@formulyar/core";

/** In place of the formats of `@cfworker/json-schema`: those of our definitions, a few more than it knows. */
export const format: { readonly [name: string]: (text: string) => boolean } = Object.fromEntries(
  [...formats.values()].map(({ name, pattern }) => [name, (text: string) => pattern.test(text)]),
);

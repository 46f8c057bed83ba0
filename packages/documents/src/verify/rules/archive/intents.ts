const INTENTS: ReadonlySet<string | undefined> = new Set([
  "RelativeColorimetric",
  "AbsoluteColorimetric",
  "Perceptual",
  "Saturation",
]);

/** Whether a rendering intent is one of the four of ISO 32000-1, table 70. */
export const isStandardIntent = (name: string | undefined): boolean => INTENTS.has(name);

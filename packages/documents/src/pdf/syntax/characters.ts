/** Classes of bytes (ISO 32000-1, 7.2.2). */
export const REGULAR = 0;
export const WHITE = 1;
export const DELIMITER = 2;

/** The class of each byte. */
export const CLASSES = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) CLASSES[white] = WHITE;
for (const sign of "()<>[]{}/%") CLASSES[sign.charCodeAt(0)] = DELIMITER;

/** The class of a byte; what lies beyond the end counts as white space. */
export function classOf(byte: number | undefined): number {
  return byte === undefined ? WHITE : (CLASSES[byte] ?? REGULAR);
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

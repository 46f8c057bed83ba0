/** What the header of an ICC profile says (ICC.1:2004-10, 7.2). */
export interface IccHeader {
  /** E.g. `mntr`. */
  readonly kind: string;
  /** E.g. `RGB `. */
  readonly space: string;
  readonly channels: number | undefined;
  readonly version: number;
}

const CHANNELS: Readonly<Record<string, number>> = { GRAY: 1, "RGB ": 3, "Lab ": 3, CMYK: 4 };

/** Nothing when the bytes are no profile: an error page of a site, say. */
export function readIccHeader(bytes: Uint8Array): IccHeader | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (head.length < 128 || head.toString("latin1", 36, 40) !== "acsp" || head.readUInt32BE(0) > head.length)
    return undefined;
  const space = head.toString("latin1", 16, 20);
  return {
    kind: head.toString("latin1", 12, 16),
    space,
    channels: CHANNELS[space],
    version: (head[8] ?? 0) + ((head[9] ?? 0) >> 4) / 10,
  };
}

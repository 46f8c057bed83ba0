/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10), made here rather than shipped:
 * five numbers describe its curve exactly. Everything printed is black on white; the standard asks for it all the same
 * (ISO 19005-3, 6.2.3).
 */
export function srgbProfile(): Buffer {
  const curve = parametricCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", localised("sRGB")],
    ["cprt", localised("CC0")],
    ["wtpt", xyz(0.9642, 1, 0.8249)],
    ["chad", fixedArray("sf32", ADAPTATION)],
    ["rXYZ", xyz(0.4360657, 0.2224884, 0.013916)],
    ["gXYZ", xyz(0.3851471, 0.7168732, 0.0970764)],
    ["bXYZ", xyz(0.1430664, 0.0606079, 0.7140961)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  return compose(tags);
}

/** From the white of daylight (D65) to that of print (D50), by Bradford. */
const ADAPTATION = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316,
];

/** g, a, b, c, d of `para` type 3. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;

function compose(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  const pieces: Buffer[] = [];
  let end = HEADER + table.length;
  for (const [index, [signature, bytes]] of tags.entries()) {
    // The three curves are one.
    const offset = offsets.get(bytes) ?? end;
    table.write(signature, 4 + 12 * index, "latin1");
    table.writeUInt32BE(offset, 8 + 12 * index);
    table.writeUInt32BE(bytes.length, 12 + 12 * index);
    if (offsets.has(bytes)) continue;
    offsets.set(bytes, offset);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    pieces.push(bytes, padding);
    end += bytes.length + padding.length;
  }
  return Buffer.concat([header(end), table, ...pieces]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, value] of [2026, 1, 1].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write("acsp", 36, "latin1");
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    bytes.writeInt32BE(fixed(value), 68 + 4 * index);
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return fixedArray("XYZ ", [x, y, z]);
}

function fixedArray(signature: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * values.length);
  bytes.write(signature, 0, "latin1");
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + 4 * index);
  return bytes;
}

function parametricCurve(): Buffer {
  const numbers = fixedArray("para", CURVE);
  const bytes = Buffer.concat([numbers.subarray(0, 8), Buffer.alloc(4), numbers.subarray(8)]);
  bytes.writeUInt16BE(3, 8);
  return bytes;
}

function localised(text: string): Buffer {
  const bytes = Buffer.alloc(28 + 2 * text.length);
  bytes.write("mluc", 0, "latin1");
  for (const [index, value] of [1, 12].entries()) bytes.writeUInt32BE(value, 8 + 4 * index);
  bytes.write("enUS", 16, "latin1");
  for (const [index, value] of [2 * text.length, 28].entries()) bytes.writeUInt32BE(value, 20 + 4 * index);
  Buffer.from(text, "utf16le").swap16().copy(bytes, 28);
  return bytes;
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}

import { inflateRawSync } from "node:zlib";

const END_LENGTH = 22;
const STORED = 0;

/** The parts of an Office document (a ZIP file) by their names, as text. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const end = file.length - END_LENGTH;
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + file.readUInt32LE(at + 20));
    const whole = file.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed);
    parts.set(file.toString("utf8", at + 46, at + 46 + name), whole.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** What the checksum of a whole font file and the value in `head` add up to (OpenType, `head`). */
const MAGIC = 0xb1b0afba;

/** A font file of these tables, which stand in the order of their tags. */
export function composeFont(tables: readonly (readonly [tag: string, bytes: Buffer])[]): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  writeHeader(directory, tables.length);
  const pieces: Buffer[] = [directory];
  let offset = directory.length;
  let headAt = 0;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + 16 * index;
    directory.write(tag, at, "latin1");
    directory.writeUInt32BE(checksum(bytes), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    if (tag === "head") headAt = offset;
    pieces.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  const font = Buffer.concat(pieces);
  font.writeUInt32BE((MAGIC - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function writeHeader(directory: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * count - 16 * 2 ** power, 10);
}

/** The sum of a table's 32-bit numbers. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  for (let at = whole; at < bytes.length; at++)
    sum = (sum + (bytes[at] ?? 0) * 2 ** (8 * (3 - (at - whole)))) >>> 0;
  return sum;
}

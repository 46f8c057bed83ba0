/** The tables of a TrueType or OpenType file, by tag. */
export function readTables(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const count = bytes.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  return new Map(
    records.map((at) => {
      const offset = bytes.readUInt32BE(at + 8);
      const table = bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12));
      return [bytes.toString("latin1", at, at + 4), table];
    }),
  );
}

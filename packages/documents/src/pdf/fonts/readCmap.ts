/** Glyphs by code point, from the Unicode subtables of a font's `cmap` (formats 4 and 12). */
export function readCmap(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = table.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const at = 4 + 8 * index;
    const platform = table.readUInt16BE(at);
    const encoding = table.readUInt16BE(at + 2);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const subtable = table.subarray(table.readUInt32BE(at + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, glyphs);
    if (format === 12) readGroups(subtable, glyphs);
  }
  return glyphs;
}

function readSegments(table: Buffer, glyphs: Map<number, number>): void {
  const size = table.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = table.readUInt16BE(14 + segment);
    const start = table.readUInt16BE(16 + size + segment);
    const delta = table.readUInt16BE(16 + 2 * size + segment);
    const rangeAt = 16 + 3 * size + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (range === 0 || found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
}

function readGroups(table: Buffer, glyphs: Map<number, number>): void {
  const count = table.readUInt32BE(12);
  for (let index = 0; index < count; index++) {
    const at = 16 + 12 * index;
    const start = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    for (let code = start; code <= table.readUInt32BE(at + 4); code++) glyphs.set(code, glyph + code - start);
  }
}

import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PdfWriter } from "./PdfWriter.ts";
import { srgbProfile } from "./srgbProfile.ts";
import { xmp } from "./xmp.ts";

function small(text = "<<>>"): Buffer {
  const writer = new PdfWriter();
  const root = writer.object("<</Type/Catalog>>");
  writer.stream("/Marker true", Buffer.from("words ".repeat(2000)));
  return writer.finish({ root, info: writer.object(text) });
}

describe("a file", () => {
  test("is the same when it is written again, and another when it says something else", () => {
    expect(small().equals(small())).toBe(true);
    expect(small("<</Title(x)>>").equals(small())).toBe(false);
  });

  test("bears its own fingerprint", () => {
    const file = small();
    const [, first = "", second] =
      /\/ID\[<([0-9A-F]{64})><([0-9A-F]{64})>\]/.exec(file.toString("latin1")) ?? [];
    expect(second).toBe(first);
    const bare = Buffer.from(file.toString("latin1").replaceAll(first, "0".repeat(64)), "latin1");
    expect(createHash("sha256").update(bare).digest("hex").toUpperCase()).toBe(first);
  });

  test("tells where each object stands", () => {
    const text = small().toString("latin1");
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const [head = "", length] =
      /^\d+ 0 obj\n<<[\s\S]*?\/Length (\d+)>>\nstream\n/.exec(text.slice(start)) ?? [];
    const packed = Buffer.from(
      text.slice(start + head.length, start + head.length + Number(length)),
      "latin1",
    );
    const rows = unpredicted(inflateSync(packed));
    for (const [number, [type, at]] of rows.entries())
      if (type === 1) expect(text.slice(at).startsWith(`${number} 0 obj\n`)).toBe(true);
    expect(rows.filter(([type]) => type === 2)).toHaveLength(2);
  });
});

function unpredicted(table: Buffer): readonly (readonly [type: number, at: number])[] {
  const rows: (readonly [number, number])[] = [];
  let above = Buffer.alloc(7);
  for (let at = 0; at < table.length; at += 8) {
    expect(table[at]).toBe(2);
    above = Buffer.from(above.map((byte, column) => (byte + (table[at + 1 + column] ?? 0)) & 255));
    rows.push([above[0] ?? 0, above.readUInt32BE(1)]);
  }
  return rows;
}

test("the colour profile says its length, its version and that it is one", () => {
  const profile = srgbProfile();
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile[8]).toBe(4);
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  const count = profile.readUInt32BE(128);
  const tags = Array.from({ length: count }, (_, index) => 132 + 12 * index);
  for (const at of tags)
    expect(profile.readUInt32BE(at + 4) + profile.readUInt32BE(at + 8)).toBeLessThanOrEqual(profile.length);
  // The three colours add up to white.
  const sum = ["rXYZ", "gXYZ", "bXYZ"].map((name) => {
    const at = tags.find((tag) => profile.toString("latin1", tag, tag + 4) === name) ?? 0;
    return profile.readInt32BE(profile.readUInt32BE(at + 4) + 12) / 65536;
  });
  expect(sum.reduce((a, b) => a + b)).toBeCloseTo(1, 3);
});

test("a title is escaped in the metadata, and what XML cannot hold left out", () => {
  const text = xmp({ title: "A & <b>\u0001\u{1F600}", day: "2024-10-23" });
  expect(text).toContain('<rdf:li xml:lang="x-default">A &amp; &lt;b&gt;\u{1F600}</rdf:li>');
  expect(text).toContain("<xmp:CreateDate>2024-10-23T00:00:00Z</xmp:CreateDate>");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameOf, PdfName, PdfRef, PdfStream, PdfSyntaxError } from "../syntax/index.ts";
import { decodeStream } from "./decodeStream.ts";
import { openPdf } from "./openPdf.ts";

const body =
  "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
const small = `${body}xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n${String(body.indexOf("2 0 obj")).padStart(10, "0")} 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
const latin = (text: string) => Buffer.from(text, "latin1");

test("a file is read by its table", () => {
  const file = openPdf(latin(small));
  expect(file.repairs).toEqual([]);
  expect(nameOf(file.dict(file.catalog.get("Pages")).get("Type"))).toBe("Pages");
  expect(file.revisions).toEqual([small.length - 1]);
});

test.each([
  ["a wrong startxref", small.replace(/startxref\n\d+/, "startxref\n7")],
  ["no table at all", body.replace("endobj\n2", "endobj\ntrailer<</Root 1 0 R>>\n2")],
  ["a table that does not end", small.replace(/trailer[\s\S]*?startxref/, "startxref")],
  ["an object that is not where the table says", small.replace("0000000009", "0000000012")],
  ["an unending section", small.replace("0 3\n", "0 9999999999\n")],
])("%s: the objects are looked for, and that is told", (_, text) => {
  const file = openPdf(latin(text));
  expect(file.repairs).toHaveLength(1);
  expect(file.numbers).toEqual([1, 2]);
});

test("a stream whose length lies ends at its endstream", () => {
  const at = body.length;
  const file = openPdf(
    latin(`${body}3 0 obj\n<</Length 99>>\nstream\nabc\nendstream\nendobj\ntrailer <</Root 1 0 R>>`),
  );
  const stream = file.resolve(new PdfRef(3));
  expect(at > 0 && stream instanceof PdfStream && Buffer.from(stream.bytes).toString()).toBe("abc");
  expect(file.repairs).toContain("object 3: wrong length");
});

test.each([
  "",
  "no PDF",
  "%PDF-1.7",
  "%PDF-1.7\ntrailer<</Root 1 0 R>>",
  "%PDF-1.7\nxref\n",
  `%PDF-1.7\n1 0 obj\n${"[".repeat(9999)}`,
])("«%s» is refused by name", (text) => {
  expect(() => openPdf(latin(text))).toThrow(PdfSyntaxError);
});

test("references that lead in a circle lead nowhere", () => {
  const file = openPdf(
    latin(`${body}3 0 obj\n4 0 R\nendobj\n4 0 obj\n3 0 R\nendobj\ntrailer<</Root 1 0 R>>`),
  );
  expect(file.resolve(new PdfRef(3))).toBeUndefined();
});

describe("filters", () => {
  const decoded = (filter: string, bytes: Buffer) =>
    Buffer.from(
      decodeStream(new PdfStream(new Map([["Filter", PdfName.of(filter)]]), bytes), (object) => object),
    ).toString("latin1");
  test.each<[string, Buffer, string]>([
    ["ASCIIHexDecode", latin("48 65 6C6C 6f>"), "Hello"],
    ["ASCII85Decode", latin("87cURDZ~>"), "Hello"],
    ["RunLengthDecode", Buffer.from([1, 72, 101, 255, 108, 128]), "Hell"],
    ["LZWDecode", Buffer.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]), "-----A---B"],
  ])("%s", (filter, bytes, text) => {
    expect(decoded(filter, bytes)).toBe(text);
  });
});

test("whatever bytes are changed, the reader ends, and refuses by name", () => {
  const bytes = latin(small);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const broken = Buffer.from(bytes);
      for (const [at, byte] of changes) broken[at] = byte;
      let opened: ReturnType<typeof openPdf> | undefined;
      try {
        opened = openPdf(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(PdfSyntaxError);
      }
      for (const number of opened?.numbers ?? [])
        expect(() => opened?.resolve(new PdfRef(number))).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

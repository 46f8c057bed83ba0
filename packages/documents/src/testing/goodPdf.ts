import { srgbProfile } from "../pdf/archive/srgbProfile.ts";
import { xmp } from "../pdf/archive/xmp.ts";

/** A file in pieces that a test may break: each character one byte. */
export interface PdfParts {
  header: string;
  /** By number, without `obj` and `endobj`. */
  readonly objects: Map<number, string>;
  trailer: string;
  /** After the objects have their places. */
  tail: string;
}

/** A small file that conforms to PDF/A-3a and PDF/UA-1: a heading, a link, an attachment. `edit` breaks it. */
export function goodPdf(edit: (parts: PdfParts) => void = () => {}): Buffer {
  const parts: PdfParts = {
    header: "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n",
    objects: goodObjects(),
    trailer: "/Root 1 0 R/ID[<01><01>]",
    tail: "\n%%EOF\n",
  };
  edit(parts);
  return Buffer.from(assemble(parts), "latin1");
}

/** Changes what stands in an object; throws when it does not stand there. */
export function change({ objects }: PdfParts, number: number, from: string, to: string): void {
  const text = objects.get(number) ?? "";
  if (!text.includes(from)) throw new Error(`object ${number} has no «${from}»`);
  objects.set(
    number,
    text.replace(from, () => to),
  );
}

/** A stream as it stands in a file. */
export function streamOf(dict: string, data: string): string {
  return `<<${dict}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

/** The page's content anew, all within the heading unless it is `bare`. */
export function setContent(parts: PdfParts, content: string): void {
  parts.objects.set(4, streamOf("", content));
}

function assemble({ header, objects, trailer, tail }: PdfParts): string {
  let text = header;
  const rows = new Map<number, string>();
  for (const [number, body] of objects) {
    rows.set(number, `${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => rows.get(number) ?? "0000000000 65535 f \n");
  return `${text}xref\n0 ${size}\n${table.join("")}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${text.length}${tail}`;
}

const TO_UNICODE =
  "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n1 beginbfchar\n<0001><0410>\nendbfchar\n";
const CONTENT =
  "/H1 <</MCID 0>> BDC\nBT /F 12 Tf 20 20 Td <0001> Tj ET\nEMC\n/Artifact BMC\n0 0 9 9 re f\nEMC\n";

function goodObjects(): Map<number, string> {
  const latin = (bytes: Buffer) => bytes.toString("latin1");
  const metadata = latin(Buffer.from(xmp({ title: "Проба", day: "2026-01-01" }), "utf8"));
  return new Map([
    [
      1,
      "<</Type/Catalog/Pages 2 0 R/Lang(ru)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata 10 0 R/StructTreeRoot 12 0 R/AF[18 0 R]/OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile 11 0 R>>]>>",
    ],
    [2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"],
    [
      3,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/ExtGState<</G<<>>>>>>/StructParents 0/Tabs/S/Annots[17 0 R]>>",
    ],
    [4, streamOf("", CONTENT)],
    [
      5,
      "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Tiny/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 9 0 R>>",
    ],
    [
      6,
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Tiny/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/W[0[500 600]]/FontDescriptor 7 0 R>>",
    ],
    [
      7,
      "<</Type/FontDescriptor/FontName/AAAAAA+Tiny/Flags 4/FontBBox[0 0 9 9]/ItalicAngle 0/Ascent 9/Descent 0/CapHeight 9/StemV 9/FontFile2 8 0 R>>",
    ],
    [8, streamOf("", latin(tinyFont()))],
    [9, streamOf("", TO_UNICODE)],
    [10, streamOf("/Type/Metadata/Subtype/XML", metadata)],
    [11, streamOf("/N 3", latin(srgbProfile()))],
    [12, "<</Type/StructTreeRoot/K 14 0 R/ParentTree 13 0 R/RoleMap<</Strange/P>>>>"],
    [13, "<</Nums[0[15 0 R]1 16 0 R]>>"],
    [14, "<</S/Document/P 12 0 R/K[15 0 R 16 0 R]>>"],
    [15, "<</S/H1/P 14 0 R/Pg 3 0 R/K 0>>"],
    [16, "<</S/Link/P 14 0 R/K<</Type/OBJR/Obj 17 0 R/Pg 3 0 R>>>>"],
    [
      17,
      "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/F 4/Contents(site)/StructParent 1/A<</S/URI/URI(https://example.org)>>>>",
    ],
    [18, "<</Type/Filespec/F(a.txt)/UF(a.txt)/AFRelationship/Data/EF<</F 19 0 R>>>>"],
    [19, streamOf("/Type/EmbeddedFile/Subtype/text#2Fplain", "a")],
  ]);
}

/** A TrueType program of two empty glyphs, 500 and 600 wide. */
function tinyFont(): Buffer {
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  const hhea = Buffer.alloc(36);
  hhea.writeUInt16BE(2, 34);
  const maxp = Buffer.alloc(32);
  maxp.writeUInt16BE(2, 4);
  const hmtx = Buffer.from([500 >> 8, 500 & 255, 0, 0, 600 >> 8, 600 & 255, 0, 0]);
  const tables = { glyf: Buffer.alloc(4), head, hhea, hmtx, loca: Buffer.alloc(6), maxp };
  const count = Object.keys(tables).length;
  const index = Buffer.alloc(12 + 16 * count);
  index.writeUInt32BE(0x00010000, 0);
  index.writeUInt16BE(count, 4);
  let at = index.length;
  for (const [order, [tag, bytes]] of Object.entries(tables).entries()) {
    index.write(tag, 12 + 16 * order, "latin1");
    index.writeUInt32BE(at, 20 + 16 * order);
    index.writeUInt32BE(bytes.length, 24 + 16 * order);
    at += bytes.length;
  }
  return Buffer.concat([index, ...Object.values(tables)]);
}

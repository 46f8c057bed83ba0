import { describe, expect, test } from "vitest";
import { change, goodPdf, type PdfParts, setContent, streamOf } from "../testing/goodPdf.ts";
import { rules } from "./rules/index.ts";
import { verifyPdf } from "./verifyPdf.ts";

type Edit = (parts: PdfParts) => void;

const swap =
  (number: number, from: string, to: string): Edit =>
  (parts) =>
    change(parts, number, from, to);
const inCatalog = (entry: string) => swap(1, "/Type/Catalog", `/Type/Catalog${entry}`);
const drop = (number: number, text: string) => swap(number, text, "");
const all =
  (...edits: readonly Edit[]): Edit =>
  (parts) => {
    for (const edit of edits) edit(parts);
  };
const put =
  (number: number, text: string): Edit =>
  ({ objects }) => {
    objects.set(number, text);
  };
const content =
  (more: string): Edit =>
  (parts) =>
    setContent(parts, `/H1 <</MCID 0>> BDC\nBT /F 12 Tf <0001> Tj ET\n${more}\nEMC\n`);
const state = (entry: string) => all(swap(3, "/G<<>>", `/G<<${entry}>>`), content("/G gs"));
const annotation = (text: string) => all(swap(3, "[17 0 R]", "[17 0 R 20 0 R]"), put(20, text));

/** XMP keeps its length when it is changed. */
const metadata =
  (from: string, to: string): Edit =>
  ({ objects }) => {
    const [, data = ""] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(10) ?? "") ?? [];
    if (!data.includes(from)) throw new Error(`the metadata have no «${from}»`);
    objects.set(
      10,
      streamOf(
        "/Type/Metadata/Subtype/XML",
        data.replace(from, () => to),
      ),
    );
  };

/** Elements below the document: `P(Span,L(LI))`; entries of an element in braces. */
const tree =
  (text: string): Edit =>
  (parts) => {
    let next = 30;
    const read = (rest: string, parent: number): readonly [kids: number[], rest: string] => {
      const kids: number[] = [];
      let left = rest;
      for (;;) {
        const [found, type = "", entries = ""] = /^(\w+)(?:\{([^}]*)\})?/.exec(left) ?? [];
        if (found === undefined) return [kids, left];
        const number = next++;
        left = left.slice(found.length);
        let below: readonly number[] = [];
        if (left.startsWith("(")) {
          const [inner, after] = read(left.slice(1), number);
          below = inner;
          left = after.slice(1);
        }
        const refs = below.map((one) => `${one} 0 R`).join(" ");
        parts.objects.set(number, `<</S/${type}/P ${parent} 0 R/K[${refs}]${entries}>>`);
        kids.push(number);
        if (!left.startsWith(",")) return [kids, left];
        left = left.slice(1);
      }
    };
    const [kids] = read(text, 14);
    change(parts, 14, "16 0 R]", `16 0 R ${kids.map((one) => `${one} 0 R`).join(" ")}]`);
  };

const unicode = (more: string) =>
  put(
    9,
    streamOf(
      "",
      `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n2 beginbfchar\n<0001><0410>\n${more}\nendbfchar\n`,
    ),
  );
const noLang = drop(1, "/Lang(ru)");
const langBelow = swap(14, "/S/Document", "/Lang(ru)/S/Document");
/** A simple font, shown with its first code. */
const simple = (entries: string, flags = 32) =>
  all(
    swap(3, "/F 5 0 R", "/F 5 0 R/S 20 0 R"),
    put(20, `<</Type/Font/BaseFont/Simple/FontDescriptor 21 0 R${entries}>>`),
    put(21, `<</Type/FontDescriptor/FontName/Simple/Flags ${flags}/FontFile2 22 0 R>>`),
    copy(8, 22),
    content("BT /S 12 Tf (A) Tj ET"),
  );
const letters = "/FirstChar 65/LastChar 65/Widths[500]/ToUnicode 23 0 R";
const lettersText = put(23, streamOf("", "1 beginbfchar\n<41><0041>\nendbfchar\n"));

const image = (entries: string) =>
  all(
    swap(3, "/ExtGState", "/XObject<</X 20 0 R>>/ExtGState"),
    put(
      20,
      streamOf(
        `/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray${entries}`,
        "a",
      ),
    ),
    content("/X Do"),
  );
const form = (entries: string) =>
  all(
    swap(3, "/ExtGState", "/XObject<</X 20 0 R>>/ExtGState"),
    put(20, streamOf(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>${entries}`, "0 0 9 9 re f")),
    content("/X Do"),
  );
const widget = "<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/TU(x)/Rect[0 0 0 0]/F 4/StructParent 2";
const formElement = all(
  swap(14, "16 0 R]", "16 0 R 21 0 R]"),
  put(21, "<</S/Form/P 14 0 R/K<</Type/OBJR/Obj 20 0 R/Pg 3 0 R>>>>"),
);
const table = (rows: string) => tree(`Table(${rows})`);

/** Rule by rule: what breaks it, and other rules that the same fault breaks. */
const broken: readonly (readonly [rule: string, edit: Edit, ...others: string[]])[] = [
  [
    "A 6.1.2-1",
    (parts) => {
      parts.header = parts.header.replace("1.7", "2.0");
    },
  ],
  [
    "A 6.1.2-2",
    (parts) => {
      parts.header = "%PDF-1.7\n";
    },
  ],
  [
    "A 6.1.3-1",
    (parts) => {
      parts.trailer = "/Root 1 0 R";
    },
  ],
  [
    "A 6.1.3-3",
    (parts) => {
      parts.tail += "more";
    },
  ],
  [
    "A 6.1.4-1",
    (parts) => {
      parts.tail = `0${parts.tail}`;
    },
  ],
  ["A 6.1.6-1", inCatalog("/X<123>")],
  ["A 6.1.7-1", swap(19, "/Length 1", "/Length 9")],
  ["A 6.1.7-2", swap(19, "a\nendstream", "aendstream")],
  ["A 6.1.7-3", swap(19, "/Length", "/F(x)/Length"), "A 6.1.7-4"],
  ["A 6.1.9-1", put(20, "1 endobj\n")],
  ["A 6.1.8-1", all(swap(12, "/Strange/P", "/#FF/P"), tree("P"), put(30, "<</S/#FF/P 14 0 R>>"))],
  ["A 6.1.12-1", inCatalog("/Perms<</X 1>>")],
  ["A 6.1.13-1", inCatalog("/X 2147483648")],
  ["A 6.1.13-2", inCatalog(`/X ${"9".repeat(40)}`)],
  ["A 6.1.13-3", inCatalog(`/X(${"a".repeat(32768)})`)],
  ["A 6.1.13-4", inCatalog(`/X/${"a".repeat(128)}`)],
  ["A 6.1.13-5", inCatalog(`/X 0.${"0".repeat(40)}1`)],
  ["A 6.1.13-8", content(`${"q ".repeat(29)}${"Q ".repeat(29)}`)],
  ["A 6.1.13-11", swap(3, "100 100]", "100 2]")],
  ["A 6.2.2-1", content("foo")],
  ["A 6.2.2-2", content("/None gs")],
  ["A 6.2.3-1", put(11, streamOf("/N 3", "<html>404</html>"))],
  [
    "A 6.2.3-2",
    all(swap(1, "/OutputIntents[", "/OutputIntents[<</S/GTS_PDFX/DestOutputProfile 20 0 R>>"), copy(11, 20)),
  ],
  ["A 6.2.3-3", swap(1, "/DestOutputProfile", "/DestOutputProfileRef<<>>/DestOutputProfile")],
  [
    "A 6.2.4.2-1",
    all(
      swap(3, "/ExtGState", "/ColorSpace<</C[/ICCBased 20 0 R]>>/ExtGState"),
      put(20, streamOf("/N 3", "no")),
      content("/C cs"),
    ),
  ],
  ["A 6.2.4.3-2", all(content("1 0 0 rg"), drop(1, "/DestOutputProfile 11 0 R"))],
  ["A 6.2.4.3-3", content("1 0 0 0 k")],
  ["A 6.2.4.3-4", all(content("1 g"), drop(1, "/DestOutputProfile 11 0 R"))],
  ["A 6.2.5-1", state("/TR/Identity")],
  ["A 6.2.5-2", state("/TR2/Identity")],
  ["A 6.2.5-3", state("/HTP[0 0]")],
  ["A 6.2.5-4", state("/HT<</HalftoneType 6>>")],
  ["A 6.2.5-5", state("/HT<</HalftoneType 1/HalftoneName(x)>>")],
  ["A 6.2.6-1", content("/Nice ri")],
  ["A 6.2.8-1", image("/Alternates[]")],
  ["A 6.2.8-2", image("/OPI<<>>")],
  ["A 6.2.8-3", image("/Interpolate true")],
  ["A 6.1.10-1", content("BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID a EI")],
  ["A 6.1.7-4", swap(19, "/Length", "/Filter/LZWDecode/Length")],
  ["A 6.2.9-1", form("/PS 1")],
  ["A 6.2.9-2", form("/Ref<<>>")],
  ["A 6.2.9-3", put(20, streamOf("/Type/XObject/Subtype/PS", "x"))],
  ["A 6.2.10-1", state("/BM/Strange")],
  ["A 6.2.10-2", all(state("/ca 0.5"), drop(1, "/DestOutputProfile 11 0 R"))],
  ["A 6.2.11.2-1", drop(5, "/Type/Font")],
  ["A 6.2.11.2-3", drop(5, "/BaseFont/AAAAAA+Tiny")],
  ["A 6.2.11.2-7", swap(8, "glyf", "gxyf")],
  ["A 6.2.11.3-1", drop(6, "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")],
  ["A 6.2.11.3-2", drop(6, "/CIDToGIDMap/Identity")],
  ["A 6.2.11.3-3", swap(5, "Identity-H", "Own-H")],
  ["A 6.2.11.4-1", drop(7, "/FontFile2 8 0 R")],
  ["A 6.2.11.4-2", all(content("BT <0002> Tj ET"), unicode("<0002><0411>"))],
  ["A 6.2.11.4-4", all(swap(7, "/FontFile2", "/CIDSet 20 0 R/FontFile2"), put(20, streamOf("", "\x80")))],
  ["A 6.2.11.5-1", swap(6, "600", "700")],
  ["A 6.2.11.7-1", drop(5, "/ToUnicode 9 0 R")],
  ["A 6.2.11.7-2", swap(9, "<0410>", "<FEFF>")],
  ["A 6.2.11.7-3", swap(9, "<0410>", "<E000>")],
  ["A 6.2.11.8-1", all(content("BT <0000> Tj ET"), unicode("<0000><0411>"))],
  ["A 6.3.1-1", annotation("<</Subtype/Movie/Rect[0 0 0 0]/F 6/Contents(x)>>"), "A 6.3.2-2"],
  ["A 6.3.2-1", drop(17, "/F 4")],
  ["A 6.3.2-2", swap(17, "/F 4", "/F 0")],
  ["A 6.3.3-1", all(annotation(`${widget}>>`), swap(20, "0 0 0 0", "0 0 9 9"), formElement)],
  ["A 6.3.3-2", all(annotation(`${widget}/AP<</N<<>>>>>>`), formElement)],
  ["A 6.4.1-1", all(annotation(`${widget}/AA<<>>>>`), formElement)],
  ["A 6.4.1-2", put(20, "<</FT/Tx/AA<<>>>>")],
  ["A 6.4.1-3", inCatalog("/AcroForm<</NeedAppearances true>>")],
  ["A 6.4.2-1", inCatalog("/AcroForm<</XFA(x)>>")],
  ["A 6.4.2-2", inCatalog("/NeedsRendering true")],
  ["A 6.5.1-1", inCatalog("/OpenAction<</S/JavaScript/JS(x)>>")],
  ["A 6.5.1-2", inCatalog("/OpenAction<</S/Named/N/Print>>")],
  ["A 6.5.2-1", inCatalog("/AA<<>>")],
  ["A 6.5.2-2", swap(3, "/Type/Page", "/AA<<>>/Type/Page")],
  ["A 6.9-1", inCatalog("/OCProperties<</D<</Order[]>>>>")],
  ["A 6.9-4", inCatalog("/OCProperties<</D<</Name(x)/AS[]>>>>")],
  ["A 6.10-1", inCatalog("/Names<</AlternatePresentations<<>>>>")],
  ["A 6.10-2", swap(3, "/Type/Page", "/PresSteps<<>>/Type/Page")],
  ["A 6.11-1", inCatalog("/Requirements[]")],
  ["A 6.6.2.1-1", drop(1, "/Metadata 10 0 R")],
  ["A 6.6.2.1-2", metadata("<?xpacket begin", "<?xpacket bytes='1' begin")],
  ["A 6.6.2.1-3", metadata("<?xpacket begin", "<?xpacket encoding='x' begin")],
  ["A 6.6.2.1-5", metadata("Formulyar", "\xFF")],
  ["A 6.6.2.3-1", metadata("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "")],
  ["A 6.6.2.3-4", metadata("internal", "other")],
  ["A 6.6.2.3-7", metadata("<pdfaProperty:name>part", "<pdfaProperty:name>other")],
  [
    "A 6.6.3-1",
    (parts) => {
      parts.trailer += "/Info<</Title(Other)>>";
    },
  ],
  ["A 6.6.4-1", metadata("<pdfaid:part>3</pdfaid:part>", "")],
  ["A 6.6.4-2", metadata("<pdfaid:part>3", "<pdfaid:part>2")],
  ["A 6.6.4-3", metadata("<pdfaid:conformance>A", "<pdfaid:conformance>B")],
  ["A 6.7.2-1", swap(1, "/Marked true", "/Marked false")],
  ["A 6.7.3-2", tree("Odd")],
  ["A 6.7.3-3", all(swap(12, "/Strange/P", "/Odd/Even/Even/Odd"), tree("Odd"))],
  ["A 6.7.4-1", swap(1, "/Lang(ru)", "/Lang(ru_RU)")],
  ["A 6.8-1", drop(19, "/Subtype/text#2Fplain")],
  ["A 6.8-2", drop(18, "/UF(a.txt)")],
  ["A 6.8-3", drop(18, "/AFRelationship/Data")],
  ["A 6.8-4", drop(1, "/AF[18 0 R]")],
  [
    "A 6.1.3-2",
    (parts) => {
      parts.trailer += "/Encrypt<</P -1>>";
    },
    "A 6.6.2.1-1",
  ],
  ["A 6.1.4-2", put(20, "(\nxref \n\n)")],
  [
    "A 6.1.13-9",
    all(
      swap(3, "/ExtGState", `/ColorSpace<</C[/DeviceN[${"/None ".repeat(33)}]/DeviceRGB 20 0 R]>>/ExtGState`),
      put(20, "<<>>"),
      content("/C cs"),
    ),
  ],
  [
    "A 6.2.4.4-1",
    all(
      swap(3, "/ExtGState", "/ColorSpace<</C[/DeviceN[/Gold]/DeviceRGB 20 0 R]>>/ExtGState"),
      put(20, "<<>>"),
      content("/C cs"),
    ),
  ],
  ["A 6.2.11.2-2", all(simple(`/Subtype/Odd${letters}`), lettersText)],
  [
    "A 6.2.11.2-6",
    all(simple("/Subtype/Type1/FirstChar 65/LastChar 65/Widths[]/ToUnicode 23 0 R"), lettersText),
  ],
  [
    "A 6.2.11.3-4",
    all(
      swap(5, "/Identity-H", " 20 0 R"),
      put(20, streamOf("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>/WMode 1", "/WMode 0 def")),
    ),
  ],
  ["A 6.2.11.6-1", all(simple(`/Subtype/TrueType/Encoding/WinAnsiEncoding${letters}`), lettersText)],
  ["A 6.2.11.6-2", all(simple(`/Subtype/TrueType${letters}`), lettersText), "A 6.2.11.6-1"],
  [
    "A 6.2.11.6-3",
    all(simple(`/Subtype/TrueType/Encoding/WinAnsiEncoding${letters}`, 4), lettersText),
    "A 6.2.11.6-4",
  ],
  ["A 6.2.11.6-4", all(simple(`/Subtype/TrueType${letters}`, 4), lettersText)],
  ["A 6.6.2.1-4", metadata("</rdf:RDF>", ""), "A 6.6.4-1", "UA 5-1", "UA 7.1-9"],
  [
    "A 6.6.4-4",
    metadata(
      "<pdfaid:conformance>A</pdfaid:conformance>",
      '<x:conformance xmlns:x="http://www.aiim.org/pdfa/ns/id/">A</x:conformance>',
    ),
  ],
  ["A 6.7.3-1", drop(1, "/StructTreeRoot 12 0 R"), "UA 7.1-3", "UA 7.18.5-1"],
  [
    "UA 5-3",
    metadata(
      "<pdfuaid:part>1</pdfuaid:part>",
      '<u:part xmlns:u="http://www.aiim.org/pdfua/ns/id/">1</u:part>',
    ),
  ],
  ["UA 7.1-2", (parts) => setContent(parts, "/Artifact BMC /H1 <</MCID 0>> BDC EMC EMC")],
  [
    "UA 7.2-2",
    all(
      noLang,
      swap(15, "/S/H1", "/Lang(ru)/S/H1"),
      swap(16, "/S/Link", "/Lang(ru)/S/Link"),
      swap(1, "/Pages", "/Outlines<</First 12 0 R>>/Pages"),
    ),
    "UA 7.2-33",
  ],
  [
    "UA 7.2-21",
    all(
      noLang,
      swap(16, "/S/Link", "/Lang(ru)/S/Link"),
      swap(15, "/S/H1", "/Lang(ru)/S/H1"),
      tree("P{/ActualText(x)}"),
    ),
    "UA 7.2-33",
  ],
  [
    "UA 7.2-22",
    all(
      noLang,
      swap(16, "/S/Link", "/Lang(ru)/S/Link"),
      swap(15, "/S/H1", "/Lang(ru)/S/H1"),
      tree("P{/Alt(x)}"),
    ),
    "UA 7.2-33",
  ],
  [
    "UA 7.2-23",
    all(
      noLang,
      swap(16, "/S/Link", "/Lang(ru)/S/Link"),
      swap(15, "/S/H1", "/Lang(ru)/S/H1"),
      tree("P{/E(x)}"),
    ),
    "UA 7.2-33",
  ],
  ["UA 7.2-24", all(noLang, swap(15, "/S/H1", "/Lang(ru)/S/H1")), "UA 7.2-33"],
  [
    "UA 7.2-25",
    all(
      noLang,
      swap(14, "/S/Document", "/S/Document"),
      swap(15, "/S/H1", "/Lang(ru)/S/H1"),
      swap(16, "/S/Link", "/Lang(ru)/S/Link"),
      annotation(`${widget}>>`),
      formElement,
    ),
    "UA 7.2-33",
  ],
  ["UA 7.2-33", all(noLang, langBelow)],
  ...["ActualText", "Alt", "E"].map((key, index): (typeof broken)[number] => [
    `UA 7.2-${30 + index}`,
    all(noLang, langBelow, content(`EMC /Artifact BMC /Span <</${key}(x)>> BDC EMC`)),
    "UA 7.2-33",
  ]),
  ["UA 7.2-33", all(noLang, langBelow, content("/Span <</ActualText(x)/Alt(x)/E(x)>> BDC EMC"))],
  ["UA 7.2-34", all(noLang, swap(16, "/S/Link", "/Lang(ru)/S/Link")), "UA 7.2-33"],
  ["UA 7.2-15", table("TR(TD,TD{/A<</O/Table/RowSpan 2>>}),TR(TD{/A<</O/Table/ColSpan 2>>})")],
  ["UA 7.4.4-1", all(swap(15, "/S/H1", "/S/P"), tree("Sect(H,H)"))],
  [
    "UA 7.16-1",
    (parts) => {
      parts.trailer += "/Encrypt<</P 0>>";
    },
    "A 6.1.3-2",
    "A 6.6.2.1-1",
  ],
  [
    "UA 7.18.1-2",
    all(annotation("<</Subtype/Text/Rect[0 0 0 0]/F 4>>"), formElement, swap(21, "/S/Form", "/S/Annot")),
  ],
  [
    "UA 7.18.2-1",
    all(
      annotation("<</Subtype/TrapNet/Rect[0 0 0 0]/F 4/Contents(x)>>"),
      formElement,
      swap(21, "/S/Form", "/S/Annot"),
    ),
  ],
  [
    "UA 7.18.8-1",
    all(
      annotation("<</Subtype/PrinterMark/Rect[0 0 0 0]/F 4>>"),
      formElement,
      swap(21, "/S/Form", "/S/Annot"),
    ),
  ],
  ["UA 5-1", metadata("<pdfuaid:part>1</pdfuaid:part>", "")],
  ["UA 5-2", metadata("<pdfuaid:part>1", "<pdfuaid:part>2")],
  ["UA 7.1-1", content("/Artifact BMC EMC")],
  [
    "UA 7.1-3",
    (parts) => setContent(parts, "/H1 <</MCID 0>> BDC BT /F 12 Tf <0001> Tj ET EMC\n0 0 9 9 re f"),
  ],
  ["UA 7.1-4", swap(1, "/Marked true", "/Marked true/Suspects true")],
  ["UA 7.1-7", swap(12, "/Strange/P", "/Art/P")],
  ["UA 7.1-9", metadata(Buffer.from("Проба").toString("latin1"), "")],
  ["UA 7.1-10", drop(1, "/DisplayDocTitle true")],
  ["UA 7.1-12", drop(16, "/P 14 0 R")],
  ["UA 7.1-12", swap(16, "/P 14 0 R", "/P 15 0 R")],
  ["UA 7.2-3", table("Span")],
  ["UA 7.2-3", table("TR(TD),Caption,TR(TD)")],
  ["UA 7.2-4", tree("TR")],
  ["UA 7.2-5", tree("THead")],
  ["UA 7.2-6", tree("TBody")],
  ["UA 7.2-7", tree("TFoot")],
  ["UA 7.2-8", tree("TH")],
  ["UA 7.2-9", tree("TD")],
  ["UA 7.2-10", table("TR(Span)")],
  ["UA 7.2-11", table("THead,THead,TBody")],
  ["UA 7.2-12", table("TBody,TFoot,TFoot")],
  ["UA 7.2-13", table("TFoot")],
  ["UA 7.2-14", table("THead")],
  ["UA 7.2-17", tree("LI")],
  ["UA 7.2-18", tree("LBody")],
  ["UA 7.2-19", tree("L(P)")],
  ["UA 7.2-20", tree("L(LI(P))")],
  ["UA 7.2-26", tree("TOCI")],
  ["UA 7.2-27", tree("TOC(P)")],
  ["UA 7.2-36", table("THead(P),TBody")],
  ["UA 7.2-37", table("TBody(P)")],
  ["UA 7.2-38", table("TBody,TFoot(P)")],
  ["UA 7.2-39", tree("Ruby(RB)")],
  ["UA 7.2-40", tree("Warichu(WT)")],
  ["UA 7.2-41", table("TR(TD{/A<</O/Table/RowSpan 2>>})")],
  ["UA 7.2-42", table("TR(TD),TR(TD,TD)")],
  ["UA 7.3-1", tree("Figure")],
  ["UA 7.7-1", tree("Formula")],
  ["UA 7.4.2-1", tree("H3")],
  ["UA 7.4.4-2", tree("H")],
  ["UA 7.5-1", table("TR(TH,TD)")],
  ["UA 7.5-2", table("TR(TD{/A<</O/Table/Headers[(x)]>>})")],
  ["UA 7.9-1", tree("Note")],
  ["UA 7.9-2", tree("Note{/ID(x)},Note{/ID(x)}")],
  ["UA 7.18.1-1", annotation("<</Subtype/Text/Rect[0 0 0 0]/F 4/Contents(x)>>")],
  ["UA 7.18.1-3", all(annotation(`${widget.replace("/TU(x)", "")}>>`), formElement)],
  ["UA 7.18.3-1", drop(3, "/Tabs/S")],
  ["UA 7.18.4-1", annotation(`${widget}>>`)],
  [
    "UA 7.18.4-2",
    all(
      annotation(`${widget}>>`),
      formElement,
      swap(21, "/K<<", "/K[23 0 R<<"),
      swap(21, ">>>>", ">>]>>"),
      put(23, "<</S/Span/P 21 0 R>>"),
    ),
  ],
  ["UA 7.18.4-2", all(formElement, put(21, "<</S/Form/P 14 0 R>>"))],
  ["UA 7.18.5-1", swap(16, "/S/Link", "/S/P")],
  ["UA 7.18.5-2", drop(17, "/Contents(site)")],
  ["UA 7.18.6.2-1", inCatalog("/X<</S/MR/C<</S/MCD/Alt[()(x)]>>>>")],
  ["UA 7.18.6.2-1", inCatalog("/X<</S/MCD/CT(video)/Alt[()(x)]>>")],
  ["UA 7.18.6.2-2", inCatalog("/X<</S/MCD/CT(video/mp4)/Alt[()()]>>")],
  ["UA 7.20-2", (parts) => setContent(parts, "/H1 <</MCID 0>> BDC EMC /H1 <</MCID 0>> BDC EMC")],
];

function copy(from: number, to: number): Edit {
  return ({ objects }) => {
    objects.set(to, objects.get(from) ?? "");
  };
}

const nameOf = ({ sources: [{ standard, clause, test: number }] }: (typeof rules)[number]) =>
  `${standard === "PDF/UA-1" ? "UA" : "A"} ${clause}-${number}`;

test("a file that conforms has no findings", () => {
  const { findings, claims, checked } = verifyPdf(goodPdf());
  expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
  expect([claims, checked]).toEqual([{ part: "3", conformance: "A", ua: "1" }, rules.length]);
});

describe("a file that breaks one rule has this finding and no other", () => {
  test.each(broken.map(([rule, edit, ...others]) => ({ rule, edit, others })))(
    "$rule",
    ({ rule, edit, others }) => {
      const found = verifyPdf(goodPdf(edit)).findings;
      expect(found.map((one) => nameOf(one.rule)).sort()).toEqual([rule, ...others].sort());
    },
  );
});

test("every rule is named once", () => {
  const names = rules.map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every rule has a broken file; one that no file of a test's size can break is named here", () => {
  const tooLarge = ["A 6.1.13-7"];
  const tested = new Set(broken.map(([rule]) => rule));
  expect(rules.map(nameOf).filter((name) => !tested.has(name))).toEqual(tooLarge);
});

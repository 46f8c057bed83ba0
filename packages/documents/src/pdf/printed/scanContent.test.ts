import { describe, expect, test } from "vitest";
import { rewriteContent } from "./rewriteContent.ts";
import { scanContent, shownIn } from "./scanContent.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

/** The content written anew: `marks` by old number, the rest as it is. */
function rewritten(
  text: string,
  marks: Readonly<Record<number, readonly [mcid: number, type: string]>> = {},
) {
  const content = bytes(text);
  const written = rewriteContent(content, scanContent(content), {
    name: (kind, name) => `${kind}-${name}`,
    marks: new Map(Object.entries(marks).map(([old, [mcid, type]]) => [Number(old), { mcid, type }])),
    after: "",
  });
  return written.toString("latin1").replace(/^q\n([\s\S]*)\nQ$/, "$1");
}

describe("decoration is what paints or shows outside of any mark", () => {
  test.each([
    ["0 0 680 971 re f", "/Artifact BMC\n0 0 680 971 re f\nEMC"],
    ["0 0 m\n10 0 l\nS", "/Artifact BMC\n0 0 m\n10 0 l\nS\nEMC"],
    ["BT /F1 12 Tf <0041> Tj ET", "/Artifact BMC\nBT /Font-F1 12 Tf <0041> Tj ET\nEMC"],
    ["q\n/X5 Do\nQ", "q\n/Artifact BMC\n/XObject-X5 Do\nEMC\nQ"],
  ])("%j", (content, expected) => {
    expect(rewritten(content)).toBe(expected);
  });

  test.each([
    ["a clip", "0 0 10 10 re W n"],
    ["settings", "q\n1 0 0 RG 1 0 0 rg\nQ"],
    ["text that shows nothing", "BT 1 0 0 1 0 0 Tm ET"],
  ])("%s is none", (_, content) => {
    expect(rewritten(content)).toBe(content);
  });

  test("a mark without a number owns nothing; one with a number all within it", () => {
    const span = "/Span<</ActualText <FEFF00A0> >> BDC\n<0003> Tj\nEMC";
    expect(rewritten(`BT\n${span}\nET`)).toBe(`/Artifact BMC\nBT\n${span}\nET\nEMC`);
    const tagged = `/P <</MCID 0 >>BDC\nBT\n${span}\nET\n0 0 1 1 re f\nEMC`;
    expect(rewritten(tagged, { 0: [0, "P"] })).toBe(tagged.replace("/P <</MCID 0 >>", "/P<</MCID 0>>"));
  });
});

test("a mark gets its new number and type; one that nothing owns any more is decoration", () => {
  const content = "/NonStruct <</MCID 3 >>BDC\nEMC\n/TH <</MCID 4 >>BDC\nEMC";
  expect(rewritten(content, { 3: [0, "P"] })).toBe("/P<</MCID 0>>BDC\nEMC\n/Artifact BMC\nEMC");
});

test("glyphs are told by font, words by mark", () => {
  const content = bytes(
    "/P <</MCID 7 >>BDC\nBT /F1 9 Tf <00410042> Tj /F2 9 Tf 3 0 Td <0043> Tj ET\nEMC\n/P <</MCID 8 >>BDC\nEMC",
  );
  const scan = scanContent(content);
  const { glyphs } = scan;
  expect(Object.fromEntries([...glyphs].map(([font, used]) => [font, [...used]]))).toEqual({
    F1: [0x41, 0x42],
    F2: [0x43],
  });
  expect([7, 8, 9].map((mcid) => shownIn(content, scan, mcid))).toEqual(["<00410042><0043>", "", ""]);
});

test.each(["BI /W 1 ID x EI", "(text) Tj", "<00"])("what Chromium never writes is refused: %s", (content) => {
  expect(() => scanContent(bytes(content))).toThrow(/content/);
});

import { describe, expect, test } from "vitest";
import {
  ObjectReader,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfString,
  textOf,
  textString,
  writeObject,
} from "./index.ts";

const read = (text: string): PdfObject => new ObjectReader(Buffer.from(text, "latin1")).object();

describe("an object is read", () => {
  test.each<[string, PdfObject]>([
    ["12", 12],
    ["-.5", -0.5],
    ["+17", 17],
    ["4.", 4],
    ["true", true],
    ["null", null],
    ["/A#20B", PdfName.of("A B")],
    ["/", PdfName.of("")],
    ["12 0 R", new PdfRef(12)],
    ["(a (b) \\) \\101\\n\\\nc)", new PdfString("a (b) ) A\nc")],
    ["<48 656C6C6F7>", new PdfString("Hellop")],
    ["[1 2 3 0 R 4]", [1, 2, new PdfRef(3), 4]],
    [
      "<</A 1/B[/C]/D<</E(x)>>>>",
      new Map<string, PdfObject>([
        ["A", 1],
        ["B", [PdfName.of("C")]],
        ["D", new Map([["E", new PdfString("x")]])],
      ]),
    ],
    ["% note\n 7", 7],
  ])("%s", (text, object) => {
    expect(read(text)).toEqual(object);
  });
});

test.each(["", ")", "<</A", "(open", "<zz>", "[1", "<</A 1 2>>", "abc", "[".repeat(500)])(
  "«%s» is no object",
  (text) => {
    expect(() => read(text)).toThrow(/byte \d+/);
  },
);

test.each([
  "12",
  "-0.5",
  "/A#20B",
  "12 0 R",
  "(a \\(b\\))",
  "<FEFF0410>",
  "[1 2 3 0 R]",
  "<</A 1\n/B [/C]\n>>",
])("%s is written as it was read", (text) => {
  expect(writeObject(read(text))).toBe(text);
});

test("a small number is written without an exponent", () => {
  expect(writeObject(1e-7)).toBe("0.0000001");
  expect(writeObject(1e21)).toBe("1000000000000000000000");
});

test.each(["Образцова", "plain", "☒ №"])("the text «%s» comes back", (text) => {
  expect(textOf(textString(text))).toBe(text);
});

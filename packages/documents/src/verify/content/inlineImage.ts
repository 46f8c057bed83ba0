import { nameOf, type PdfDict, type PdfObject } from "../../pdf/syntax/index.ts";
import type { ContentFault } from "./ContentFacts.ts";
import { SHORT_SPACES } from "./operators.ts";

const INLINE_FILTERS: ReadonlySet<string> = new Set(
  "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT".split(
    " ",
  ),
);

/** What stands between `BI` and `ID`, as a dictionary. */
export function inlineImage(operands: readonly PdfObject[]): PdfDict {
  const dict: PdfDict = new Map();
  for (let at = 0; at + 1 < operands.length; at += 2)
    dict.set(nameOf(operands[at]) ?? "", operands[at + 1] ?? null);
  return dict;
}

/** What is wrong with an image that stands in the content itself (ISO 32000-1, 8.9.7). */
export function inlineFaults(image: PdfDict): readonly Omit<ContentFault, "where">[] {
  const filters = image.get("F") ?? image.get("Filter") ?? [];
  const unknown = (Array.isArray(filters) ? filters : [filters])
    .map((filter) => nameOf(filter) ?? "")
    .filter((name) => !INLINE_FILTERS.has(name));
  const smooth = image.get("I") === true || image.get("Interpolate") === true;
  return [
    ...unknown.map((name) => ({
      kind: "inline-filter" as const,
      what: `сжатие «${name}» встроенного рисунка не разрешено`,
    })),
    ...(smooth ? [{ kind: "inline-interpolate" as const, what: "встроенный рисунок сглаживается (I)" }] : []),
  ];
}

/** The name of its colour space, a short one written out. */
export function inlineSpace(image: PdfDict): string | undefined {
  const name = nameOf(image.get("CS") ?? image.get("ColorSpace"));
  return SHORT_SPACES.get(name ?? "") ?? name;
}

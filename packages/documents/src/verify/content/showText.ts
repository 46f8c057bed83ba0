import { nameOf, type PdfObject, PdfString } from "../../pdf/syntax/index.ts";
import type { State } from "./Walk.ts";

/** Rendering mode of text that is not seen. */
const INVISIBLE = 3;

/** Notes the codes that an operator shows in the current font. `replaced`: an ActualText stands for them. */
export function showText(
  operands: readonly PdfObject[],
  { font, mode }: State,
  replaced: boolean,
  where: string,
): void {
  if (!font) return;
  const wide = nameOf(font.dict.get("Subtype")) === "Type0";
  for (const bytes of stringsOf(operands))
    for (const code of codesOf(bytes, wide)) {
      const known = font.codes.get(code) ?? { code, visible: false, replaced: true, where };
      known.visible ||= mode !== INVISIBLE;
      known.replaced &&= replaced;
      font.codes.set(code, known);
    }
}

function stringsOf(operands: readonly PdfObject[]): readonly string[] {
  return operands.flatMap((one) => {
    if (one instanceof PdfString) return [one.bytes];
    return Array.isArray(one) ? one.flatMap((item) => (item instanceof PdfString ? [item.bytes] : [])) : [];
  });
}

/** Codes of two bytes in composite fonts, of one in others. */
function codesOf(bytes: string, wide: boolean): readonly number[] {
  const step = wide ? 2 : 1;
  return Array.from({ length: Math.floor(bytes.length / step) }, (_, index) =>
    wide ? bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1) : bytes.charCodeAt(index),
  );
}

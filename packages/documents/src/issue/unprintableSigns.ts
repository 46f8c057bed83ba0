import {
  type Form,
  isObject,
  type Json,
  type JsonObject,
  joinPointer,
  type Pointer,
  type Problem,
} from "@formulyar/core";
import type { OwnFonts } from "../pdf/fonts/ownFonts.ts";
import { missingSigns } from "./printableSigns.ts";

/** Rule under which signs that cannot be printed are reported. */
const UNPRINTABLE = "PRINT-SIGNS";

const BASIS = "ISO 19005-3, 6.2.11.8";

/**
 * Signs in a record that no font of ours has, field by field: they would be missing on paper, and a file with a gap is no
 * archive file. What is not printed may hold any sign.
 */
export function unprintableSigns(form: Form, data: JsonObject, fonts: OwnFonts): readonly Problem[] {
  return [...textsIn(data, "", "")].flatMap(({ text, pointer, pattern }) => {
    const field = form.field(pattern);
    const signs = field?.printed === false ? [] : missingSigns(text, fonts);
    if (signs.length === 0) return [];
    const title = field?.title ?? pointer;
    return [problem(pointer, title, signs)];
  });
}

function problem(path: Pointer, title: string, signs: readonly string[]): Problem {
  const list = signs.map((sign) => `${shown(sign)}${codeOf(sign)}`).join(", ");
  const one = signs.length === 1;
  return {
    path,
    rule: UNPRINTABLE,
    severity: "error",
    message: `«${title}»: ${one ? "знак" : "знаки"} ${list} напечатать нельзя – ${one ? "его" : "их"} нет ни в одном шрифте документов. Уберите ${one ? "его" : "их"} или напишите иначе.`,
    basis: BASIS,
  };
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What has no look of its own is named by its code alone. */
function shown(sign: string): string {
  return /[\p{C}\p{Z}\p{M}]/u.test(sign) ? "" : `«${sign}» `;
}

interface TextAt {
  readonly text: string;
  readonly pointer: Pointer;
  readonly pattern: Pointer;
}

function* textsIn(value: Json | undefined, pointer: Pointer, pattern: Pointer): Generator<TextAt> {
  if (typeof value === "string") yield { text: value, pointer, pattern };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* textsIn(item, joinPointer(pointer, String(index)), joinPointer(pattern, "*"));
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value))
      yield* textsIn(inner, joinPointer(pointer, name), joinPointer(pattern, name));
  }
}

import { isName, nameOf, PdfStream } from "../../../pdf/syntax/index.ts";
import { defineRule } from "../../defineRule.ts";
import { type CheckedFont, readFonts } from "../../fonts/readFonts.ts";
import type { Rule } from "../../Rule.ts";

const embed =
  "Вложите шрифт в документ: составьте файл заново программой, которая вкладывает шрифты целиком или частью.";
const replace = "Замените знак таким, который есть в шрифте документа, или возьмите другой шрифт.";

const SUBTYPES: ReadonlySet<string | undefined> = new Set(
  "Type1 MMType1 TrueType Type3 Type0 CIDFontType0 CIDFontType2".split(" "),
);

/** CMaps that need not be embedded: those of one script in either direction (ISO 32000-1, table 118). */
const PREDEFINED =
  /^(Identity|GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-(UCS2|UTF16)|B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-(UCS2|UTF16)|83pv-RKSJ|90msp?-RKSJ|90pv-RKSJ|Add-RKSJ|Ext-RKSJ|EUC|UniJIS-(UCS2|UCS2-HW|UTF16)|KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC|UniKS-(UCS2|UTF16))-[HV]$|^[HV]$/;

/** Encodings whose codes have their text without a table. */
const LATIN: ReadonlySet<string | undefined> = new Set([
  "WinAnsiEncoding",
  "MacRomanEncoding",
  "MacExpertEncoding",
]);

/** Fonts (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21). */
export const fontRules: readonly Rule[] = [
  fontRule("A 6.2.11.2-1", "Словарь шрифта назван Font", embed, function* ({ use }) {
    if (!isName(use.dict.get("Type"), "Font")) yield "в словаре нет Type";
  }),
  fontRule("A 6.2.11.2-2", "Вид шрифта известен стандарту", embed, function* ({ subtype }) {
    if (!SUBTYPES.has(subtype)) yield `вид ${subtype ?? "не указан"}`;
  }),
  fontRule("A 6.2.11.2-3", "У шрифта есть имя (BaseFont)", embed, function* ({ use, subtype }) {
    if (subtype !== "Type3" && use.name === "") yield "имени нет";
  }),
  fontRule(
    "A 6.2.11.2-6",
    "У простого шрифта указана ширина каждого знака",
    embed,
    function* ({ use, subtype }, file) {
      if (subtype === "Type0") return;
      const [first, last] = ["FirstChar", "LastChar"].map((key) => file.pdf.resolve(use.dict.get(key)));
      const count = file.pdf.list(use.dict.get("Widths")).length;
      if (typeof first !== "number" || typeof last !== "number" || count !== last - first + 1)
        yield "FirstChar, LastChar и Widths не сходятся";
    },
  ),
  fontRule("A 6.2.11.2-7", "Вложенный шрифт – известного вида и не повреждён", embed, function* (font, file) {
    const kind = nameOf(file.pdf.resolve(font.programStream?.dict.get("Subtype")));
    if (kind !== undefined && !/^(Type1C|CIDFontType0C|OpenType)$/.test(kind)) yield `вид ${kind}`;
    if (font.programError !== undefined) yield `программа шрифта не читается: ${font.programError}`;
    if (font.program && font.program.missing.length > 0)
      yield `нет таблиц ${font.program.missing.join(", ")}`;
  }),
  fontRule(
    "A 6.2.11.3-1, UA 7.21.3.1-1",
    "CIDSystemInfo шрифта и его кодировки сходятся",
    embed,
    function* (font, { pdf }) {
      if (font.subtype !== "Type0") return;
      const encoding = pdf.resolve(font.use.dict.get("Encoding"));
      const own = pdf.dict(font.inner.get("CIDSystemInfo"));
      if (own.size === 0) yield "CIDSystemInfo нет";
      if (!(encoding instanceof PdfStream)) return;
      const other = pdf.dict(encoding.dict.get("CIDSystemInfo"));
      const text = (dict: typeof own, key: string) => JSON.stringify(pdf.resolve(dict.get(key)));
      if (
        text(own, "Registry") !== text(other, "Registry") ||
        text(own, "Ordering") !== text(other, "Ordering")
      )
        yield "они разные";
    },
  ),
  fontRule(
    "A 6.2.11.3-2, UA 7.21.3.2-1",
    "У CIDFontType2 есть CIDToGIDMap",
    embed,
    function* (font, { pdf }) {
      if (!isName(pdf.resolve(font.inner.get("Subtype")), "CIDFontType2")) return;
      const map = pdf.resolve(font.inner.get("CIDToGIDMap"));
      if (!(map instanceof PdfStream) && !isName(map, "Identity")) yield "его нет";
    },
  ),
  fontRule(
    "A 6.2.11.3-3, UA 7.21.3.3-1",
    "Кодировка (CMap) стандартная или вложена",
    embed,
    function* (font, { pdf }) {
      if (font.subtype !== "Type0") return;
      const encoding = pdf.resolve(font.use.dict.get("Encoding"));
      if (!(encoding instanceof PdfStream) && !PREDEFINED.test(nameOf(encoding) ?? ""))
        yield `кодировка ${nameOf(encoding) ?? "не указана"}`;
    },
  ),
  fontRule(
    "A 6.2.11.3-4, UA 7.21.3.3-2",
    "WMode вложенной кодировки и её словаря совпадают",
    embed,
    function* (font, { pdf }) {
      const encoding = pdf.resolve(font.use.dict.get("Encoding"));
      if (!(encoding instanceof PdfStream)) return;
      const inside = /\/WMode\s+(\d)/.exec(Buffer.from(pdf.unpack(encoding)).toString("latin1"))?.[1] ?? "0";
      if (Number(inside) !== Number(pdf.resolve(encoding.dict.get("WMode")) ?? 0)) yield "они разные";
    },
  ),
  fontRule("A 6.2.11.4-1, UA 7.21.4.1-1", "Все показанные шрифты вложены", embed, function* (font) {
    if (font.subtype !== "Type3" && font.visible && !font.programStream) yield "шрифт не вложен";
  }),
  fontRule(
    "A 6.2.11.4-2, UA 7.21.4.1-2",
    "Во вложенных шрифтах есть каждый показанный знак",
    replace,
    function* (font) {
      const { program } = font;
      if (!program || program.missing.length > 0) return;
      for (const { code, visible, where } of font.use.codes.values()) {
        const glyph = font.glyphOf(code);
        if (visible && glyph !== undefined && glyph >= program.glyphs)
          yield `знака ${hex(code)} нет (${where})`;
      }
    },
  ),
  fontRule(
    "A 6.2.11.4-4, UA 7.21.4.2-2",
    "CIDSet, если он есть, называет все знаки вложенного шрифта",
    embed,
    function* (font, { pdf }) {
      const set = pdf.resolve(font.descriptor.get("CIDSet"));
      if (!(set instanceof PdfStream) || !font.program) return;
      const bits = pdf.unpack(set);
      for (let glyph = 0; glyph < font.program.glyphs; glyph++)
        if (((bits[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) === 0) {
          yield `знака ${glyph} в нём нет`;
          return;
        }
    },
  ),
  fontRule(
    "A 6.2.11.5-1, UA 7.21.5-1",
    "Ширина знаков в словаре и во вложенном шрифте одна",
    embed,
    function* (font) {
      const { program } = font;
      if (!program || program.missing.length > 0) return;
      for (const { code, visible, where } of font.use.codes.values()) {
        const glyph = font.glyphOf(code);
        const width = font.widthOf(code);
        if (!visible || glyph === undefined || width === undefined || glyph >= program.glyphs) continue;
        const real = program.width(glyph);
        if (Math.abs(real - width) > 1)
          yield `знак ${hex(code)}: ${width} вместо ${Math.round(real)} (${where})`;
      }
    },
  ),
  fontRule(
    "A 6.2.11.6-1, UA 7.21.6-1",
    "Во вложенном несимвольном шрифте TrueType есть таблица знаков",
    embed,
    function* (font) {
      if (font.subtype !== "TrueType" || isSymbolic(font) || !font.program) return;
      if (!font.program.encodings.some((one) => one !== "3,0")) yield "таблицы cmap для букв нет";
    },
  ),
  fontRule(
    "A 6.2.11.6-2, UA 7.21.6-2",
    "Несимвольный шрифт TrueType – в кодировке WinAnsi или MacRoman",
    embed,
    function* (font, { pdf }) {
      if (font.subtype !== "TrueType" || isSymbolic(font)) return;
      const encoding = pdf.resolve(font.use.dict.get("Encoding"));
      const base =
        encoding instanceof Map ? nameOf(pdf.resolve(encoding.get("BaseEncoding"))) : nameOf(encoding);
      if (base !== "WinAnsiEncoding" && base !== "MacRomanEncoding")
        yield `кодировка ${base ?? "не указана"}`;
      else if (
        encoding instanceof Map &&
        encoding.has("Differences") &&
        !font.program?.encodings.includes("3,1")
      )
        yield "Differences без таблицы cmap 3,1";
    },
  ),
  fontRule(
    "A 6.2.11.6-3, UA 7.21.6-3",
    "У символьного шрифта TrueType нет кодировки",
    embed,
    function* (font) {
      if (font.subtype === "TrueType" && isSymbolic(font) && font.use.dict.has("Encoding"))
        yield "Encoding указана";
    },
  ),
  fontRule(
    "A 6.2.11.6-4, UA 7.21.6-4",
    "В символьном шрифте TrueType одна таблица знаков или есть 3,0",
    embed,
    function* (font) {
      if (font.subtype !== "TrueType" || !isSymbolic(font) || !font.program) return;
      const { encodings } = font.program;
      if (encodings.length !== 1 && !encodings.includes("3,0")) yield `таблиц ${encodings.length}`;
    },
  ),
  fontRule(
    "A 6.2.11.7-1, UA 7.21.7-1",
    "Для каждого показанного знака известен его текст (ToUnicode)",
    embed,
    function* (font, { pdf }) {
      const encoding = nameOf(pdf.resolve(font.use.dict.get("Encoding")));
      if (font.subtype !== "Type0" && font.subtype !== "Type3" && !font.toUnicode && LATIN.has(encoding))
        return;
      for (const { code, where } of font.use.codes.values())
        if (!font.toUnicode?.get(code)) yield `знак ${hex(code)} без текста (${where})`;
    },
  ),
  fontRule(
    "A 6.2.11.7-2, UA 7.21.7-2",
    "Текст знаков – не U+0000, U+FEFF и не U+FFFE",
    embed,
    function* (font) {
      for (const { code, where } of font.use.codes.values())
        if (/[\0\uFEFF\uFFFE]/.test(font.toUnicode?.get(code) ?? "")) yield `знак ${hex(code)} (${where})`;
    },
  ),
  fontRule(
    "A 6.2.11.7-3",
    "У знаков из области частного использования есть замещающий текст",
    replace,
    function* (font) {
      for (const { code, replaced, where } of font.use.codes.values())
        if (!replaced && /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u.test(font.toUnicode?.get(code) ?? ""))
          yield `знак ${hex(code)} (${where})`;
    },
  ),
  fontRule(
    "A 6.2.11.8-1, UA 7.21.8-1",
    "Нигде не показан знак .notdef (пустой прямоугольник)",
    replace,
    function* (font) {
      for (const { code, where } of font.use.codes.values())
        if (font.subtype === "Type0" && (code === 0 || font.glyphOf(code) === 0))
          yield `код ${hex(code)} (${where})`;
    },
  ),
];

function fontRule(
  sources: string,
  title: string,
  mend: string,
  search: (font: CheckedFont, file: Parameters<Rule["check"]>[0]) => Iterable<string>,
): Rule {
  return defineRule(sources, {
    title,
    mend,
    *check(file) {
      for (const font of readFonts(file))
        for (const what of search(font, file)) yield { what, where: font.where };
    },
  });
}

/** Bit 3 of the descriptor's flags. */
function isSymbolic({ descriptor }: CheckedFont): boolean {
  return (Number(descriptor.get("Flags") ?? 0) & 4) !== 0;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}

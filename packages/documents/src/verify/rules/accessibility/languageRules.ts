import { PdfString, textOf } from "../../../pdf/syntax/index.ts";
import { annotationsOf } from "../../annotationsOf.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { SPOKEN } from "../../content/ContentFacts.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";
import { holdersOf, type StructElement } from "../../structure/readTree.ts";

const language = "Укажите язык документа (Lang), например ru.";

/** In what language all that is read out is (ISO 14289-1, 7.2). */
export const languageRules: readonly Rule[] = [
  defineRule("UA 7.2-2", {
    title: "Известен язык закладок",
    mend: language,
    *check(file) {
      if (file.pdf.dict(file.pdf.catalog.get("Outlines")).has("First") && !hasLang(file))
        yield { what: "языка нет" };
    },
  }),
  ...SPOKEN.map((key, index) =>
    defineRule(`UA 7.2-${21 + index}`, {
      title: `Известен язык текста ${key}`,
      mend: language,
      *check(file) {
        for (const element of file.elements)
          if (element.dict.has(key) && !hasLang(file, element))
            yield { what: "языка нет", where: element.path };
      },
    }),
  ),
  defineRule("UA 7.2-24", {
    title: "Известен язык описаний аннотаций",
    mend: language,
    *check(file) {
      for (const { dict, element, where } of annotationsOf(file))
        if (dict.has("Contents") && !hasLang(file, element)) yield { what: "языка нет", where };
    },
  }),
  defineRule("UA 7.2-25", {
    title: "Известен язык названий полей",
    mend: language,
    *check(file) {
      for (const { dict, element, where } of annotationsOf(file))
        if (dict.has("TU") && !hasLang(file, element)) yield { what: "языка нет", where };
    },
  }),
  defineRule("UA 7.2-33", {
    title: "Известен язык метаданных",
    mend: language,
    *check(file) {
      if (file.xmp && !hasLang(file)) yield { what: "языка нет" };
    },
  }),
  defineRule("UA 7.2-34", {
    title: "Известен язык текста",
    mend: language,
    *check(file) {
      for (const element of file.elements)
        if (element.pieces.length > 0 && !hasLang(file, element))
          yield { what: "языка нет", where: element.path };
    },
  }),
  ...SPOKEN.map((key, index) =>
    defineRule(`UA 7.2-${30 + index}`, {
      title: `Известен язык текста ${key} внутри содержания`,
      mend: language,
      *check(file) {
        const holderOf = holdersOf(file.elements);
        for (const span of file.content.spans)
          if (span.key === key && !hasLang(file, holderOf(span)))
            yield { what: "языка нет", where: span.where };
      },
    }),
  ),
];

/** Of the document, or of the element and what it stands in. */
function hasLang({ pdf }: CheckedFile, element?: StructElement): boolean {
  for (let at = element; at; at = at.parent)
    if (pdf.resolve(at.dict.get("Lang")) instanceof PdfString) return true;
  const lang = pdf.resolve(pdf.catalog.get("Lang"));
  return lang instanceof PdfString && textOf(lang) !== "";
}

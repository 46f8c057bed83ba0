import { isName, PdfString, textOf } from "../../../pdf/syntax/index.ts";
import { annotationsOf } from "../../annotationsOf.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import { DC, PDFUA_ID, property } from "../../metadata/readXmp.ts";
import type { Rule } from "../../Rule.ts";
import { type StructElement, textEntry } from "../../structure/readTree.ts";

const metadataMend = "Составьте файл заново программой, которая пишет метаданные (XMP) PDF/UA.";
const language = "Укажите язык документа (Lang), например ru.";

/** What the document says of itself, and its annotations (ISO 14289-1, 5, 7.1, 7.2, 7.16, 7.18). */
export const documentRules: readonly Rule[] = [
  defineRule("UA 5-1", {
    title: "В метаданных сказано, что это PDF/UA (pdfuaid)",
    mend: metadataMend,
    *check({ xmp }) {
      if (xmp && !property(xmp, PDFUA_ID, "part")) yield { what: "pdfuaid:part нет" };
    },
  }),
  defineRule("UA 5-2", {
    title: "В метаданных названа часть 1 (pdfuaid:part)",
    mend: metadataMend,
    *check({ xmp }) {
      const part = property(xmp, PDFUA_ID, "part");
      if (part && part.text !== "1") yield { what: `часть ${part.text}` };
    },
  }),
  defineRule("UA 5-3", {
    title: "Свойства PDF/UA записаны с приставкой pdfuaid",
    mend: metadataMend,
    *check({ xmp }) {
      for (const { namespace, prefix } of xmp?.properties ?? [])
        if (namespace === PDFUA_ID && prefix !== "pdfuaid") yield { what: `приставка ${prefix}` };
    },
  }),
  defineRule("UA 7.1-4", {
    title: "Разметка не под подозрением (Suspects)",
    mend: "Проверьте разметку и снимите Suspects.",
    *check({ pdf }) {
      if (pdf.resolve(pdf.dict(pdf.catalog.get("MarkInfo")).get("Suspects")) === true)
        yield { what: "Suspects true" };
    },
  }),
  defineRule("UA 7.1-9", {
    title: "В метаданных есть название документа (dc:title)",
    mend: "Дайте документу название.",
    *check({ xmp }) {
      if (xmp && !property(xmp, DC, "title")?.text) yield { what: "названия нет" };
    },
  }),
  defineRule("UA 7.1-10", {
    title: "Программы просмотра показывают название документа, а не имя файла (DisplayDocTitle)",
    mend: "Включите DisplayDocTitle в настройках просмотра документа.",
    *check({ pdf }) {
      const preferences = pdf.dict(pdf.catalog.get("ViewerPreferences"));
      if (pdf.resolve(preferences.get("DisplayDocTitle")) !== true)
        yield { what: "DisplayDocTitle не включён" };
    },
  }),
  defineRule("UA 7.2-2", {
    title: "Известен язык закладок",
    mend: language,
    *check(file) {
      if (file.pdf.dict(file.pdf.catalog.get("Outlines")).has("First") && !hasLang(file))
        yield { what: "языка нет" };
    },
  }),
  ...(["ActualText", "Alt", "E"] as const).map((key, index) =>
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
  defineRule("UA 7.16-1", {
    title: "Шифрование не мешает чтению с экрана",
    mend: "Сохраните документ без пароля и ограничений.",
    *check({ pdf }) {
      if (!pdf.encrypted) return;
      const rights = pdf.resolve(pdf.dict(pdf.trailer.get("Encrypt")).get("P"));
      if (typeof rights !== "number" || (rights & 512) === 0) yield { what: "чтение с экрана запрещено" };
    },
  }),
  defineRule("UA 7.18.1-1", {
    title: "Аннотации размечены элементом Annot",
    mend: "Разметьте аннотацию.",
    *check(file) {
      for (const { subtype, element, where, dict } of annotationsOf(file))
        if (
          !/^(Widget|Popup|Link|PrinterMark)$/.test(subtype) &&
          !isHidden(file, dict) &&
          element?.standard !== "Annot"
        )
          yield { what: "не в элементе Annot", where };
    },
  }),
  defineRule("UA 7.18.1-2", {
    title: "У аннотаций есть описание (Contents)",
    mend: "Опишите аннотацию словами.",
    *check(file) {
      for (const { subtype, element, where, dict } of annotationsOf(file)) {
        if (/^(Widget|Popup|Link|PrinterMark)$/.test(subtype) || isHidden(file, dict)) continue;
        if (!textEntry(file.pdf, dict, "Contents") && !(element && textEntry(file.pdf, element.dict, "Alt")))
          yield { what: "описания нет", where };
      }
    },
  }),
  defineRule("UA 7.18.1-3", {
    title: "У полей есть название (TU)",
    mend: "Дайте полю название словами.",
    *check(file) {
      for (const { subtype, element, where, dict } of annotationsOf(file)) {
        if (subtype !== "Widget" || isHidden(file, dict)) continue;
        const named =
          textEntry(file.pdf, dict, "TU") ||
          textEntry(file.pdf, file.pdf.dict(dict.get("Parent")), "TU") ||
          (element && textEntry(file.pdf, element.dict, "Alt"));
        if (!named) yield { what: "названия нет", where };
      }
    },
  }),
  defineRule("UA 7.18.2-1", {
    title: "Нет аннотаций TrapNet",
    mend: "Уберите аннотацию.",
    *check(file) {
      for (const { subtype, where } of annotationsOf(file))
        if (subtype === "TrapNet") yield { what: "TrapNet", where };
    },
  }),
  defineRule("UA 7.18.3-1", {
    title: "На страницах с аннотациями порядок перехода – по структуре (Tabs S)",
    mend: "Укажите странице Tabs S.",
    *check({ pages, pdf }) {
      for (const { dict, number } of pages)
        if (pdf.list(dict.get("Annots")).length > 0 && !isName(pdf.resolve(dict.get("Tabs")), "S"))
          yield { what: "Tabs не S", where: `страница ${number}` };
    },
  }),
  defineRule("UA 7.18.4-1", {
    title: "Поля размечены элементом Form",
    mend: "Разметьте поле.",
    *check(file) {
      for (const { subtype, element, where, dict } of annotationsOf(file))
        if (subtype === "Widget" && !isHidden(file, dict) && element?.standard !== "Form")
          yield { what: "не в элементе Form", where };
    },
  }),
  defineRule("UA 7.18.5-1", {
    title: "Ссылки размечены элементом Link",
    mend: "Разметьте ссылку.",
    *check(file) {
      for (const { subtype, element, where, dict } of annotationsOf(file))
        if (subtype === "Link" && !isHidden(file, dict) && element?.standard !== "Link")
          yield { what: "не в элементе Link", where };
    },
  }),
  defineRule("UA 7.18.5-2", {
    title: "У ссылок есть описание (Contents)",
    mend: "Опишите словами, куда ведёт ссылка.",
    *check(file) {
      for (const { subtype, where, dict } of annotationsOf(file))
        if (subtype === "Link" && !isHidden(file, dict) && !textEntry(file.pdf, dict, "Contents"))
          yield { what: "описания нет", where };
    },
  }),
  defineRule("UA 7.18.8-1", {
    title: "Метки печати (PrinterMark) не размечены",
    mend: "Уберите метку печати из структуры.",
    *check(file) {
      for (const { subtype, element, where } of annotationsOf(file))
        if (subtype === "PrinterMark" && element) yield { what: "метка в структуре", where };
    },
  }),
];

/** Of the document, or of the element and what it stands in. */
function hasLang({ pdf }: CheckedFile, element?: StructElement): boolean {
  for (let at = element; at; at = at.parent)
    if (pdf.resolve(at.dict.get("Lang")) instanceof PdfString) return true;
  const lang = pdf.resolve(pdf.catalog.get("Lang"));
  return lang instanceof PdfString && textOf(lang) !== "";
}

function isHidden({ pdf }: CheckedFile, dict: CheckedFile["pdf"]["catalog"]): boolean {
  return (Number(pdf.resolve(dict.get("F")) ?? 0) & 2) !== 0;
}

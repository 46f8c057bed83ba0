import { isName, PdfString } from "../../../pdf/syntax/index.ts";
import { annotationsOf } from "../../annotationsOf.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import { dictionariesIn } from "../../dictionariesIn.ts";
import { DC, PDFUA_ID, property } from "../../metadata/readXmp.ts";
import type { Rule } from "../../Rule.ts";
import { attributesOf, textEntry } from "../../structure/readTree.ts";

const metadataMend = "Составьте файл заново программой, которая пишет метаданные (XMP) PDF/UA.";

/** What the document says of itself, and its annotations (ISO 14289-1, 5, 7.1, 7.16, 7.18). */
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
  defineRule("UA 5-3, UA 5-4, UA 5-5", {
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
  defineRule("UA 7.18.4-2", {
    title: "В элементе Form одно поле и больше ничего, если не сказано, что это за поле (Role)",
    mend: "Разметьте каждое поле своим элементом Form.",
    *check(file) {
      const fields = new Set(
        [...annotationsOf(file)].flatMap(({ subtype, number }) => (subtype === "Widget" ? [number] : [])),
      );
      for (const element of file.elements) {
        if (element.standard !== "Form" || attributesOf(file.pdf, element).has("Role")) continue;
        const { kids, pieces, annotations, path } = element;
        const [only = 0] = annotations;
        if (kids.length + pieces.length + annotations.length !== 1 || !fields.has(only))
          yield { what: "в элементе не одно поле", where: path };
      }
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
  defineRule("UA 7.18.6.2-1", {
    title: "Сказано, что за звук или видео вложено (CT)",
    mend: "Назовите вид записи (MIME), например video/mp4.",
    *check(file) {
      for (const { clip, where } of mediaClips(file)) {
        const type = file.pdf.resolve(clip.get("CT"));
        if (!(type instanceof PdfString) || !MIME.test(type.bytes)) yield { what: "вид не назван", where };
      }
    },
  }),
  defineRule("UA 7.18.6.2-2", {
    title: "У звука и видео есть описание (Alt)",
    mend: "Опишите запись словами.",
    *check(file) {
      for (const { clip, where } of mediaClips(file))
        if (!file.pdf.list(clip.get("Alt")).some((text) => text instanceof PdfString && text.bytes !== ""))
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

function isHidden({ pdf }: CheckedFile, dict: CheckedFile["pdf"]["catalog"]): boolean {
  return (Number(pdf.resolve(dict.get("F")) ?? 0) & 2) !== 0;
}

/** RFC 2045. */
const MIME = /^[-\w+.]+\/[-\w+.]+$/;

/** Media clip data (ISO 32000-1, 13.2.4.2). */
function* mediaClips({ pdf, objects }: CheckedFile) {
  for (const { dict: clip, where } of dictionariesIn(objects))
    if (isName(pdf.resolve(clip.get("S")), "MCD")) yield { clip, where };
}

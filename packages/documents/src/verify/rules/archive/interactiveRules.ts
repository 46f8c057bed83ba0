import {
  isName,
  nameOf,
  type PdfDict,
  PdfName,
  type PdfObject,
  PdfStream,
} from "../../../pdf/syntax/index.ts";
import { annotationsOf } from "../../annotationsOf.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import { dictionariesIn } from "../../dictionariesIn.ts";
import type { Rule } from "../../Rule.ts";

const remove = "Уберите это из документа.";

const ANNOTATIONS: ReadonlySet<string> = new Set(
  (
    "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink " +
    "Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact"
  ).split(" "),
);
const ACTIONS: ReadonlySet<string> = new Set("GoTo GoToR GoToE Thread URI Named SubmitForm".split(" "));
const NAMED: ReadonlySet<string> = new Set("NextPage PrevPage FirstPage LastPage".split(" "));

/** Annotations, forms, actions, optional content (ISO 19005-3, 6.3 to 6.5, 6.9 to 6.11). */
export const interactiveRules: readonly Rule[] = [
  defineRule("A 6.3.1-1", {
    title: "Аннотации – разрешённых видов",
    mend: remove,
    *check(file) {
      for (const { subtype, where } of annotationsOf(file))
        if (!ANNOTATIONS.has(subtype)) yield { what: `вид «${subtype}»`, where };
    },
  }),
  defineRule("A 6.3.2-1", {
    title: "У аннотаций указаны признаки (F)",
    mend: "Поставьте аннотации признак печати (F 4).",
    *check(file) {
      for (const { dict, subtype, where } of annotationsOf(file))
        if (subtype !== "Popup" && typeof file.pdf.resolve(dict.get("F")) !== "number")
          yield { what: "F нет", where };
    },
  }),
  defineRule("A 6.3.2-2", {
    title: "Аннотации печатаются и не скрыты",
    mend: "Поставьте аннотации признак печати (F 4) и снимите признаки скрытия.",
    *check(file) {
      for (const { dict, where } of annotationsOf(file)) {
        const flags = file.pdf.resolve(dict.get("F"));
        if (typeof flags === "number" && ((flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0))
          yield { what: `F ${flags}`, where };
      }
    },
  }),
  defineRule("A 6.3.3-1", {
    title: "У аннотаций есть вид (AP)",
    mend: "Сохраните документ программой, которая рисует поля и аннотации.",
    *check(file) {
      for (const { dict, subtype, where } of annotationsOf(file)) {
        const [left, bottom, right, top] = file.pdf
          .list(dict.get("Rect"))
          .map((one) => Number(file.pdf.resolve(one)));
        const empty = left === right && bottom === top;
        if (!empty && subtype !== "Popup" && subtype !== "Link" && file.pdf.dict(dict.get("AP")).size === 0)
          yield { what: "вида нет", where };
      }
    },
  }),
  defineRule("A 6.3.3-2", {
    title: "В виде аннотации только N: поток, а у кнопок – словарь состояний",
    mend: "Сохраните документ программой, которая рисует поля и аннотации.",
    *check(file) {
      for (const { dict, subtype, where } of annotationsOf(file)) {
        const looks = file.pdf.resolve(dict.get("AP"));
        if (!(looks instanceof Map)) continue;
        const normal = file.pdf.resolve(looks.get("N"));
        const button = subtype === "Widget" && fieldType(file, dict) === "Btn";
        const right = button ? normal instanceof Map && normal.size > 0 : normal instanceof PdfStream;
        if (looks.size !== 1 || !right) yield { what: `ключи ${[...looks.keys()].join(", ")}`, where };
      }
    },
  }),
  defineRule("A 6.4.1-1", {
    title: "У полей на странице нет действий (A, AA)",
    mend: remove,
    *check(file) {
      for (const { dict, subtype, where } of annotationsOf(file))
        if (subtype === "Widget" && (dict.has("A") || dict.has("AA")))
          yield { what: "действие у поля", where };
    },
  }),
  defineRule("A 6.4.1-2", {
    title: "У полей формы нет действий (AA)",
    mend: remove,
    *check({ objects }) {
      for (const [number, object] of objects)
        if (
          object instanceof Map &&
          object.has("FT") &&
          object.has("AA") &&
          !isName(object.get("Subtype"), "Widget")
        )
          yield { what: "действие у поля", where: `объект ${number}` };
    },
  }),
  catalogRule(
    "A 6.4.1-3",
    "Вид полей не пересчитывается при открытии (NeedAppearances)",
    ({ pdf }, catalog) => pdf.resolve(pdf.dict(catalog.get("AcroForm")).get("NeedAppearances")) === true,
  ),
  catalogRule("A 6.4.2-1, UA 7.15-1", "В документе нет формы XFA", ({ pdf }, catalog) =>
    pdf.dict(catalog.get("AcroForm")).has("XFA"),
  ),
  catalogRule(
    "A 6.4.2-2",
    "Документ не требует построения (NeedsRendering)",
    ({ pdf }, catalog) => pdf.resolve(catalog.get("NeedsRendering")) === true,
  ),
  defineRule("A 6.5.1-1", {
    title: "Действия – только переходы, ссылки и отправка: без сценариев, запуска, звука",
    mend: remove,
    *check(file) {
      for (const [where, action] of actionsOf(file)) {
        const kind = nameOf(file.pdf.resolve(action.get("S"))) ?? "";
        if (!ACTIONS.has(kind)) yield { what: `действие «${kind}»`, where };
      }
    },
  }),
  defineRule("A 6.5.1-2", {
    title: "Именованные действия – только переходы по страницам",
    mend: remove,
    *check(file) {
      for (const [where, action] of actionsOf(file)) {
        const name = nameOf(file.pdf.resolve(action.get("N"))) ?? "";
        if (isName(file.pdf.resolve(action.get("S")), "Named") && !NAMED.has(name))
          yield { what: `действие «${name}»`, where };
      }
    },
  }),
  catalogRule("A 6.5.2-1", "У документа нет дополнительных действий (AA)", (_, catalog) => catalog.has("AA")),
  defineRule("A 6.5.2-2", {
    title: "У страниц нет дополнительных действий (AA)",
    mend: remove,
    *check({ pages }) {
      for (const { dict, number } of pages)
        if (dict.has("AA")) yield { what: "AA", where: `страница ${number}` };
    },
  }),
  defineRule("A 6.9-1, UA 7.10-1", {
    title: "У наборов слоёв есть имя",
    mend: "Назовите набор слоёв или сведите слои в один.",
    *check(file) {
      for (const config of layerSets(file)) if (!config.has("Name")) yield { what: "имени нет" };
    },
  }),
  defineRule("A 6.9-4, UA 7.10-2", {
    title: "Слои не включаются сами (AS)",
    mend: "Уберите из набора слоёв ключ AS.",
    *check(file) {
      for (const config of layerSets(file)) if (config.has("AS")) yield { what: "ключ AS" };
    },
  }),
  catalogRule("A 6.10-1", "Нет сменных представлений (AlternatePresentations)", ({ pdf }, catalog) =>
    pdf.dict(catalog.get("Names")).has("AlternatePresentations"),
  ),
  defineRule("A 6.10-2", {
    title: "У страниц нет показа по шагам (PresSteps)",
    mend: remove,
    *check({ pages }) {
      for (const { dict, number } of pages)
        if (dict.has("PresSteps")) yield { what: "PresSteps", where: `страница ${number}` };
    },
  }),
  catalogRule("A 6.11-1", "Документ ничего не требует от программы просмотра (Requirements)", (_, catalog) =>
    catalog.has("Requirements"),
  ),
];

function catalogRule(
  sources: string,
  title: string,
  breaks: (file: CheckedFile, catalog: PdfDict) => boolean,
): Rule {
  return defineRule(sources, {
    title,
    mend: remove,
    *check(file) {
      if (breaks(file, file.pdf.catalog)) yield { what: "в документе это есть" };
    },
  });
}

function fieldType({ pdf }: CheckedFile, dict: PdfDict): string | undefined {
  let at = dict;
  for (let depth = 0; depth < 50 && at.size > 0; depth++) {
    if (at.has("FT")) return nameOf(pdf.resolve(at.get("FT")));
    at = pdf.dict(at.get("Parent"));
  }
  return undefined;
}

/** Every dictionary that is an action: of annotations, bookmarks, the document, and what comes next after one. */
function* actionsOf(file: CheckedFile): Iterable<readonly [where: string, action: PdfDict]> {
  const seen = new Set<PdfObject>();
  for (const { dict, where } of dictionariesIn(file.objects))
    for (const key of ["A", "OpenAction", "Next"]) {
      const value = file.pdf.resolve(dict.get(key));
      for (const one of Array.isArray(value) ? value : [value]) {
        const action = file.pdf.resolve(one);
        // Attributes of structure elements stand under `A` as well.
        if (!(action instanceof Map) || !action.has("S") || action.has("O") || seen.has(action)) continue;
        seen.add(action);
        yield [where, action];
      }
    }
  if (file.pdf.dict(file.pdf.catalog.get("Names")).has("JavaScript"))
    yield ["каталог", new Map([["S", PdfName.of("JavaScript")]])];
}

function layerSets({ pdf }: CheckedFile): readonly PdfDict[] {
  const properties = pdf.dict(pdf.catalog.get("OCProperties"));
  return [properties.get("D"), ...pdf.list(properties.get("Configs"))]
    .map((one) => pdf.dict(one))
    .filter((one, index) => one.size > 0 || (index === 0 && properties.has("D")));
}

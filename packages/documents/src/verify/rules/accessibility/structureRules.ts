import { nameOf, PdfString } from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";
import { attributesOf, STANDARD_TYPES, type StructElement, textEntry } from "../../structure/readTree.ts";
import { cellsOf, layOut, rowsOf } from "./tableGrid.ts";

const retag = "Исправьте разметку в шаблоне документа (таблицы, списки, заголовки) и составьте файл заново.";
const again = "Составьте файл заново программой, которая пишет структуру по стандарту.";
const describe = "Дайте рисунку или формуле описание (alt).";

/** What elements may stand where (ISO 14289-1, 7.2 to 7.9). */
export const structureRules: readonly Rule[] = [
  defineRule("UA 7.1-7", {
    title: "Стандартные типы структуры не заменены другими",
    mend: "Уберите стандартный тип из RoleMap.",
    *check({ pdf }) {
      for (const type of pdf.dict(pdf.dict(pdf.catalog.get("StructTreeRoot")).get("RoleMap")).keys())
        if (STANDARD_TYPES.has(type)) yield { what: `тип ${type}` };
    },
  }),
  defineRule("UA 7.1-12", {
    title: "Каждый элемент структуры называет тот, в котором стоит (P)",
    mend: again,
    *check({ pdf, elements }) {
      const root = pdf.dict(pdf.catalog.get("StructTreeRoot"));
      for (const { dict, parent, path } of elements)
        if (pdf.resolve(dict.get("P")) !== (parent?.dict ?? root))
          yield { what: dict.has("P") ? "назван другой" : "не назван", where: path };
    },
  }),
  kidsRule(
    "UA 7.2-3, UA 7.2-16",
    "Table",
    "в таблице только строки, их группы и одно название в начале или в конце",
    [
      /^(Caption&)?(TR|THead|TBody|TFoot)(&(TR|THead|TBody|TFoot))*$/,
      /^(TR|THead|TBody|TFoot)(&(TR|THead|TBody|TFoot))*(&Caption)?$/,
      /^(Caption)?$/,
    ],
  ),
  parentRule("UA 7.2-4", "TR", /^(Table|THead|TBody|TFoot)$/),
  parentRule("UA 7.2-5", "THead", /^Table$/),
  parentRule("UA 7.2-6", "TBody", /^Table$/),
  parentRule("UA 7.2-7", "TFoot", /^Table$/),
  parentRule("UA 7.2-8", "TH", /^TR$/),
  parentRule("UA 7.2-9", "TD", /^TR$/),
  kidsRule("UA 7.2-10", "TR", "в строке таблицы только клетки", [/^((TH|TD)(&(TH|TD))*)?$/]),
  countRule("UA 7.2-11", "в таблице не больше одной группы THead", (count) => count("THead") <= 1),
  countRule("UA 7.2-12", "в таблице не больше одной группы TFoot", (count) => count("TFoot") <= 1),
  countRule(
    "UA 7.2-13",
    "у таблицы с TFoot есть TBody",
    (count) => count("TFoot") === 0 || count("TBody") > 0,
  ),
  countRule(
    "UA 7.2-14",
    "у таблицы с THead есть TBody",
    (count) => count("THead") === 0 || count("TBody") > 0,
  ),
  elementRule("UA 7.2-15", "Table", "Клетки таблицы не лежат одна на другой", retag, (table, { pdf }) =>
    layOut(pdf, table).overlapping.map(({ path }) => path),
  ),
  parentRule("UA 7.2-17", "LI", /^L$/),
  parentRule("UA 7.2-18", "LBody", /^LI$/),
  kidsRule("UA 7.2-19", "L", "в списке только пункты и одно название в начале", [
    /^(Caption&)?(L|LI)(&(L|LI))*$/,
    /^(Caption)?$/,
  ]),
  kidsRule("UA 7.2-20", "LI", "в пункте списка только метка и тело", [/^((Lbl|LBody)(&(Lbl|LBody))*)?$/]),
  parentRule("UA 7.2-26", "TOCI", /^TOC$/),
  kidsRule("UA 7.2-27, UA 7.2-28", "TOC", "в оглавлении только его строки и одно название в начале", [
    /^(Caption&)?(TOC|TOCI)(&(TOC|TOCI))*$/,
    /^(Caption)?$/,
  ]),
  kidsRule("UA 7.2-36", "THead", "в THead только строки", [/^(TR(&TR)*)?$/]),
  kidsRule("UA 7.2-37", "TBody", "в TBody только строки", [/^(TR(&TR)*)?$/]),
  kidsRule("UA 7.2-38", "TFoot", "в TFoot только строки", [/^(TR(&TR)*)?$/]),
  kidsRule("UA 7.2-39", "Ruby", "Ruby сложен по правилам", [/^RB&(RT|RP&RT&RP)$/]),
  kidsRule("UA 7.2-40", "Warichu", "Warichu сложен по правилам", [/^WP&WT&WP$/]),
  elementRule(
    "UA 7.2-41",
    "Table",
    "Клетки таблицы не выходят за последнюю строку (RowSpan)",
    retag,
    (table, { pdf }) => layOut(pdf, table).tooTall.map(({ path }) => path),
  ),
  elementRule(
    "UA 7.2-42, UA 7.2-43",
    "Table",
    "Во всех строках таблицы поровну столбцов",
    retag,
    (table, { pdf }) => {
      const widths = [...new Set(layOut(pdf, table).widths)];
      return widths.length > 1 ? [`столбцов в строках: ${widths.join(", ")}`] : [];
    },
  ),
  elementRule("UA 7.3-1", "Figure", "У рисунков есть описание", describe, withoutText),
  elementRule("UA 7.7-1", "Formula", "У формул есть описание", describe, withoutText),
  defineRule("UA 7.4.2-1", {
    title: "Заголовки начинаются с первого уровня и не пропускают уровней",
    mend: "Исправьте уровни заголовков в шаблоне.",
    *check({ elements }) {
      let before = 0;
      for (const { standard, path } of elements) {
        const level = Number(/^H([1-6])$/.exec(standard ?? "")?.[1] ?? 0);
        if (level === 0) continue;
        if (level > before + 1)
          yield {
            what: before === 0 ? `первый заголовок – H${level}` : `после H${before} идёт H${level}`,
            where: path,
          };
        before = level;
      }
    },
  }),
  defineRule("UA 7.4.4-1", {
    title: "У каждой части не больше одного заголовка H",
    mend: "Исправьте заголовки в шаблоне.",
    *check({ elements }) {
      for (const { kids, path } of elements)
        if (kids.filter(({ standard }) => standard === "H").length > 1)
          yield { what: "заголовков H несколько", where: path };
    },
  }),
  defineRule("UA 7.4.4-2, UA 7.4.4-3", {
    title: "Заголовки или все H, или все с уровнями",
    mend: "Исправьте заголовки в шаблоне.",
    *check({ elements }) {
      const types = new Set(elements.map(({ standard }) => standard));
      if (types.has("H") && [...types].some((type) => /^H[1-6]$/.test(type ?? "")))
        yield { what: "есть и те и другие" };
    },
  }),
  elementRule(
    "UA 7.5-1",
    "Table",
    "Для каждой клетки ясно, под каким она заголовком (Scope или Headers)",
    retag,
    (table, { pdf }) => {
      const cells = rowsOf(table).flatMap(cellsOf);
      const named = new Set(cells.flatMap((cell) => headersOf(pdf, cell)));
      return cells
        .filter((cell) => cell.standard === "TH")
        .filter((cell) => !attributesOf(pdf, cell).has("Scope") && !named.has(idOf(pdf, cell) ?? "\0"))
        .map(({ path }) => `${path}: заголовок без Scope`);
    },
  ),
  elementRule(
    "UA 7.5-2",
    "Table",
    "Клетки называют заголовки, которые есть в таблице",
    retag,
    (table, { pdf }) => {
      const cells = rowsOf(table).flatMap(cellsOf);
      const ids = new Set(cells.map((cell) => idOf(pdf, cell)));
      return cells.flatMap((cell) =>
        headersOf(pdf, cell)
          .filter((id) => !ids.has(id))
          .map((id) => `${cell.path}: заголовка «${id}» нет`),
      );
    },
  ),
  elementRule("UA 7.9-1", "Note", "У примечаний есть ID", retag, (note, { pdf }) =>
    idOf(pdf, note) ? [] : ["ID нет"],
  ),
  defineRule("UA 7.9-2", {
    title: "ID примечаний не повторяются",
    mend: retag,
    *check({ elements, pdf }) {
      const seen = new Set<string>();
      for (const element of elements) {
        const id = element.standard === "Note" ? idOf(pdf, element) : undefined;
        if (id !== undefined && seen.has(id)) yield { what: `ID «${id}» повторяется`, where: element.path };
        if (id !== undefined) seen.add(id);
      }
    },
  }),
];

function kindsOf(element: StructElement): string {
  return element.kids.map(({ standard }) => standard ?? "").join("&");
}

function elementRule(
  sources: string,
  type: string,
  title: string,
  mend: string,
  search: (element: StructElement, file: CheckedFile) => readonly string[],
): Rule {
  return defineRule(sources, {
    title,
    mend,
    *check(file) {
      for (const element of file.elements)
        if (element.standard === type)
          for (const what of search(element, file)) yield { what, where: element.path };
    },
  });
}

function kidsRule(sources: string, type: string, title: string, allowed: readonly RegExp[]): Rule {
  return elementRule(sources, type, title[0]?.toUpperCase() + title.slice(1), retag, (element) => {
    const kinds = kindsOf(element);
    return allowed.some((pattern) => pattern.test(kinds))
      ? []
      : [`внутри: ${kinds.replaceAll("&", ", ").slice(0, 200)}`];
  });
}

function parentRule(sources: string, type: string, allowed: RegExp): Rule {
  return elementRule(sources, type, `${type} стоит на своём месте`, retag, ({ parent }) =>
    allowed.test(parent?.standard ?? "") ? [] : [`стоит внутри ${parent?.standard ?? "корня"}`],
  );
}

function countRule(
  sources: string,
  title: string,
  holds: (count: (type: string) => number) => boolean,
): Rule {
  return elementRule(sources, "Table", title[0]?.toUpperCase() + title.slice(1), retag, ({ kids }) =>
    holds((type) => kids.filter(({ standard }) => standard === type).length) ? [] : ["это не так"],
  );
}

function withoutText(element: StructElement, { pdf }: CheckedFile): readonly string[] {
  return textEntry(pdf, element.dict, "Alt") || textEntry(pdf, element.dict, "ActualText")
    ? []
    : ["описания нет"];
}

function idOf(pdf: CheckedFile["pdf"], { dict }: StructElement): string | undefined {
  const id = pdf.resolve(dict.get("ID"));
  return id instanceof PdfString && id.bytes !== "" ? id.bytes : nameOf(id);
}

function headersOf(pdf: CheckedFile["pdf"], cell: StructElement): readonly string[] {
  return pdf
    .list(attributesOf(pdf, cell).get("Headers"))
    .flatMap((one) => (one instanceof PdfString ? [one.bytes] : []));
}

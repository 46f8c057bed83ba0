import { filtersOf } from "../../../pdf/file/decodeStream.ts";
import { nameOf, PdfName, type PdfObject, PdfStream, PdfString } from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";

const FILTERS: ReadonlySet<string> = new Set(
  "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode".split(
    " ",
  ),
);

const shorten = "Сократите значение или составьте файл другой программой.";

/** Bounds of values, filters and permissions (ISO 19005-3, 6.1.7 to 6.1.13). */
export const limitRules: readonly Rule[] = [
  defineRule("A 6.1.7-4", {
    title: "Потоки сжаты разрешёнными способами (без LZW и шифрования)",
    mend: "Сохраните документ со сжатием Flate.",
    *check({ objects, pdf }) {
      for (const [number, object] of objects)
        if (object instanceof PdfStream)
          for (const { name, settings } of filtersOf(object.dict, pdf.resolve))
            if (!FILTERS.has(name) && !(name === "Crypt" && nameOf(settings.get("Name")) === "Identity"))
              yield { what: `способ сжатия «${name}»`, where: `объект ${number}` };
    },
  }),
  defineRule("A 6.1.8-1", {
    title: "Имена шрифтов, красок и типов структуры записаны в UTF-8",
    mend: "Переименуйте шрифт, краску или тип структуры.",
    *check({ content, elements, pdf }) {
      const names = [
        ...[...content.fonts.values()].map(({ name }) => name),
        ...elements.map(({ type }) => type),
        ...[...content.colourSpaces.keys()].flatMap((space) =>
          Array.isArray(space) && nameOf(space[0]) === "Separation"
            ? [nameOf(pdf.resolve(space[1])) ?? ""]
            : [],
        ),
      ];
      for (const name of new Set(names))
        if (Buffer.from(name, "latin1").toString("utf8").includes("\uFFFD")) yield { what: `имя «${name}»` };
    },
  }),
  defineRule("A 6.1.12-1", {
    title: "В разрешениях документа (Perms) только UR3 и DocMDP",
    mend: "Уберите из словаря Perms остальные ключи.",
    *check({ pdf }) {
      for (const key of pdf.dict(pdf.catalog.get("Perms")).keys())
        if (key !== "UR3" && key !== "DocMDP") yield { what: `ключ ${key}` };
    },
  }),
  defineRule("A 6.1.13-1", {
    title: "Целые числа не больше 2147483647 и не меньше -2147483648",
    mend: shorten,
    *check(file) {
      for (const [where, value] of valuesOf(file))
        if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e30)
          if (value > 2147483647 || value < -2147483648) yield { what: `число ${value}`, where };
    },
  }),
  defineRule("A 6.1.13-2", {
    title: "Дробные числа не больше 3.403·10³⁸",
    mend: shorten,
    *check(file) {
      for (const [where, value] of valuesOf(file))
        if (typeof value === "number" && Math.abs(value) > 3.403e38) yield { what: `число ${value}`, where };
    },
  }),
  defineRule("A 6.1.13-3", {
    title: "Строки не длиннее 32767 байтов",
    mend: shorten,
    *check(file) {
      for (const [where, value] of valuesOf(file))
        if (value instanceof PdfString && value.bytes.length > 32767)
          yield { what: `строка в ${value.bytes.length} байтов`, where };
    },
  }),
  defineRule("A 6.1.13-4", {
    title: "Имена не длиннее 127 байтов",
    mend: shorten,
    *check(file) {
      for (const [where, value] of valuesOf(file))
        if (value instanceof PdfName && value.value.length > 127)
          yield { what: `имя в ${value.value.length} байтов`, where };
    },
  }),
  defineRule("A 6.1.13-5", {
    title: "Дробные числа – нуль или не ближе к нулю, чем 1.175·10⁻³⁸",
    mend: shorten,
    *check(file) {
      for (const [where, value] of valuesOf(file))
        if (typeof value === "number" && value !== 0 && Math.abs(value) < 1.175e-38)
          yield { what: `число ${value}`, where };
    },
  }),
  defineRule("A 6.1.13-7", {
    title: "Объектов не больше 8388607",
    mend: "Разделите документ на несколько.",
    *check({ pdf }) {
      if (pdf.numbers.length > 8388607 || pdf.numbers.some((number) => number > 8388607))
        yield { what: `объектов ${pdf.numbers.length}` };
    },
  }),
  defineRule("A 6.1.13-8", {
    title: "Операторы q и Q вложены не глубже 28",
    mend: "Составьте страницу без лишних вложенных групп.",
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "nesting");
    },
  }),
  defineRule("A 6.1.13-9", {
    title: "В цветовом пространстве DeviceN не больше 32 красок",
    mend: "Сведите рисунок к CMYK или RGB.",
    *check({ content, pdf }) {
      for (const [space, where] of content.colourSpaces)
        if (Array.isArray(space) && nameOf(space[0]) === "DeviceN" && pdf.list(space[1]).length > 32)
          yield { what: `красок ${pdf.list(space[1]).length}`, where };
    },
  }),
  defineRule("A 6.1.13-11", {
    title: "Границы страниц – от 3 до 14400 пунктов",
    mend: "Измените размер страницы.",
    *check({ pages, pdf }) {
      for (const page of pages)
        for (const [key, box] of page.boxes) {
          const [left = 0, bottom = 0, right = 0, top = 0] = box.map((one) => Number(pdf.resolve(one)));
          const sides = [Math.abs(right - left), Math.abs(top - bottom)];
          if (!sides.every((side) => side >= 3 && side <= 14400))
            yield { what: `${key}: ${sides.join(" × ")}`, where: `страница ${page.number}` };
        }
    },
  }),
];

/** Every value in objects and in pages' contents, keys of dictionaries included. */
function* valuesOf(file: CheckedFile): Iterable<readonly [where: string, value: PdfObject]> {
  for (const [number, object] of file.objects)
    for (const value of insideOf(object)) yield [`объект ${number}`, value];
  for (const page of file.pages)
    for (const { operands } of page.content)
      for (const operand of operands)
        for (const value of insideOf(operand)) yield [`страница ${page.number}`, value];
}

function* insideOf(object: PdfObject): Iterable<PdfObject> {
  if (object instanceof PdfStream) yield* insideOf(object.dict);
  else if (Array.isArray(object)) for (const item of object) yield* insideOf(item);
  else if (object instanceof Map)
    for (const [key, value] of object) {
      yield PdfName.of(key);
      yield* insideOf(value);
    }
  else yield object;
}

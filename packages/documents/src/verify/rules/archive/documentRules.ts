import {
  isName,
  nameOf,
  type PdfDict,
  PdfRef,
  PdfStream,
  PdfString,
  textOf,
} from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { XmlElement } from "../../metadata/parseXml.ts";
import { DC, PDFA_ID, property, RDF } from "../../metadata/readXmp.ts";
import type { Rule } from "../../Rule.ts";
import { PREDEFINED_NAMESPACES } from "./predefinedNamespaces.ts";

const metadataMend = "Составьте файл заново программой, которая пишет метаданные (XMP) PDF/A.";
const attachMend = "Вложите файл заново программой, которая пишет PDF/A-3.";

const EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
const SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
const PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

/** Metadata, structure, attachments (ISO 19005-3, 6.6 to 6.8). */
export const documentRules: readonly Rule[] = [
  defineRule("A 6.6.2.1-1, UA 7.1-8", {
    title: "В документе есть метаданные (XMP)",
    mend: metadataMend,
    *check({ xmp, pdf }) {
      const dict = pdf.dict(pdf.catalog.get("Metadata"));
      if (!xmp) yield { what: "метаданных нет" };
      else if (!isName(dict.get("Type"), "Metadata") || !isName(dict.get("Subtype"), "XML"))
        yield { what: "у потока метаданных нет Type и Subtype" };
    },
  }),
  defineRule("A 6.6.2.1-2", {
    title: "В заголовке метаданных нет bytes",
    mend: metadataMend,
    *check({ xmp }) {
      if (/\bbytes\s*=/.test(xmp?.header ?? "")) yield { what: "bytes" };
    },
  }),
  defineRule("A 6.6.2.1-3", {
    title: "В заголовке метаданных нет encoding",
    mend: metadataMend,
    *check({ xmp }) {
      if (/\bencoding\s*=/.test(xmp?.header ?? "")) yield { what: "encoding" };
    },
  }),
  defineRule("A 6.6.2.1-4", {
    title: "Метаданные записаны по правилам XML и RDF",
    mend: metadataMend,
    *check({ xmp }) {
      if (xmp?.broken !== undefined) yield { what: `не читаются: ${xmp.broken}` };
    },
  }),
  defineRule("A 6.6.2.1-5", {
    title: "Метаданные – в UTF-8",
    mend: metadataMend,
    *check({ xmp }) {
      if (xmp && !xmp.utf8) yield { what: "кодировка другая" };
    },
  }),
  defineRule("A 6.6.2.3-1", {
    title: "В описании дополнительных свойств метаданных всё на месте",
    mend: metadataMend,
    *check(file) {
      for (const schema of schemasOf(file)) {
        for (const key of ["schema", "namespaceURI", "prefix"])
          if (!field(schema, SCHEMA, key)) yield { what: `нет pdfaSchema:${key}` };
        for (const one of propertiesOf(schema))
          for (const key of ["name", "valueType", "category", "description"])
            if (!field(one, PROPERTY, key)) yield { what: `нет pdfaProperty:${key}` };
      }
    },
  }),
  defineRule("A 6.6.2.3-4", {
    title: "Вид дополнительного свойства – internal или external",
    mend: metadataMend,
    *check(file) {
      for (const schema of schemasOf(file))
        for (const one of propertiesOf(schema)) {
          const category = field(one, PROPERTY, "category")?.text.trim() ?? "internal";
          if (category !== "internal" && category !== "external") yield { what: `вид «${category}»` };
        }
    },
  }),
  defineRule("A 6.6.2.3-7", {
    title: "Каждое свойство метаданных известно стандарту или описано в самом файле",
    mend: metadataMend,
    *check(file) {
      const described = new Set(
        schemasOf(file).flatMap((schema) =>
          propertiesOf(schema).map(
            (one) => `${fieldText(schema, SCHEMA, "namespaceURI")} ${fieldText(one, PROPERTY, "name")}`,
          ),
        ),
      );
      for (const { namespace, local, prefix } of file.xmp?.properties ?? [])
        if (!PREDEFINED_NAMESPACES.has(namespace) && !described.has(`${namespace} ${local}`))
          yield { what: `свойство ${prefix}:${local}` };
    },
  }),
  defineRule("A 6.6.3-1", {
    title: "Сведения о документе (Info) те же, что в метаданных",
    mend: metadataMend,
    *check({ pdf, xmp }) {
      const title = pdf.resolve(pdf.dict(pdf.trailer.get("Info")).get("Title"));
      const stated = property(xmp, DC, "title")?.text;
      if (title instanceof PdfString && xmp && stated !== undefined && textOf(title) !== stated)
        yield { what: "название в Info другое" };
    },
  }),
  defineRule("A 6.6.4-1", {
    title: "В метаданных сказано, что это PDF/A (pdfaid)",
    mend: metadataMend,
    *check({ xmp }) {
      if (xmp && !property(xmp, PDFA_ID, "part")) yield { what: "pdfaid:part нет" };
    },
  }),
  defineRule("A 6.6.4-2", {
    title: "В метаданных названа часть 3 (pdfaid:part)",
    mend: metadataMend,
    *check({ xmp }) {
      const part = property(xmp, PDFA_ID, "part");
      if (part && part.text !== "3") yield { what: `часть ${part.text}` };
    },
  }),
  defineRule("A 6.6.4-3", {
    title: "В метаданных назван уровень A (pdfaid:conformance)",
    mend: metadataMend,
    *check({ xmp }) {
      const level = property(xmp, PDFA_ID, "conformance");
      if (property(xmp, PDFA_ID, "part") && level?.text !== "A")
        yield { what: `уровень ${level?.text ?? "не указан"}` };
    },
  }),
  defineRule("A 6.6.4-4", {
    title: "Свойства PDF/A записаны с приставкой pdfaid",
    mend: metadataMend,
    *check({ xmp }) {
      for (const { namespace, prefix } of xmp?.properties ?? [])
        if (namespace === PDFA_ID && prefix !== "pdfaid") yield { what: `приставка ${prefix}` };
    },
  }),
  defineRule("A 6.7.2-1, UA 6.2-1", {
    title: "Документ размечен (MarkInfo, Marked)",
    mend: "Составьте файл заново программой, которая размечает документ (tagged PDF).",
    *check({ pdf }) {
      if (pdf.resolve(pdf.dict(pdf.catalog.get("MarkInfo")).get("Marked")) !== true)
        yield { what: "Marked не указан" };
    },
  }),
  defineRule("A 6.7.3-1, UA 7.1-11", {
    title: "В документе есть структура (StructTreeRoot)",
    mend: "Составьте файл заново программой, которая размечает документ (tagged PDF).",
    *check({ pdf, elements }) {
      if (!(pdf.resolve(pdf.catalog.get("StructTreeRoot")) instanceof Map)) yield { what: "структуры нет" };
      else if (elements.length === 0) yield { what: "структура пуста" };
    },
  }),
  defineRule("A 6.7.3-2, UA 7.1-5", {
    title: "Типы структуры стандартные или сведены к стандартным",
    mend: "Замените тип стандартным или допишите его в RoleMap.",
    *check({ elements }) {
      for (const { standard, circular, type, path } of elements)
        if (standard === undefined && !circular) yield { what: `тип ${type}`, where: path };
    },
  }),
  defineRule("A 6.7.3-3, UA 7.1-6", {
    title: "Типы структуры не сводятся по кругу",
    mend: "Исправьте RoleMap.",
    *check({ elements }) {
      for (const { circular, type, path } of elements)
        if (circular) yield { what: `тип ${type}`, where: path };
    },
  }),
  defineRule("A 6.7.4-1, UA 7.2-29", {
    title: "Язык (Lang) записан по правилам",
    mend: "Укажите язык кодом, например ru.",
    *check({ content, pdf, elements }) {
      yield* content.faults.filter(({ kind }) => kind === "lang");
      const given: (readonly [string, PdfDict])[] = [
        ["каталог", pdf.catalog],
        ...elements.map(({ path, dict }) => [path, dict] as const),
      ];
      for (const [where, dict] of given) {
        const lang = pdf.resolve(dict.get("Lang"));
        if (lang === undefined) continue;
        const text = lang instanceof PdfString ? textOf(lang) : "";
        if (!/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(text))
          yield { what: `язык «${text.slice(0, 20)}»`, where };
      }
    },
  }),
  defineRule("A 6.8-1", {
    title: "У вложенных файлов указан вид (MIME, Subtype)",
    mend: attachMend,
    *check(file) {
      for (const { dict, where } of attachments(file)) {
        const embedded = file.pdf.dict(dict.get("EF"));
        for (const one of embedded.values()) {
          const type = nameOf(file.pdf.resolve(file.pdf.dict(one).get("Subtype"))) ?? "";
          if (!/^[-\w+.]+\/[-\w+.]+$/.test(type)) yield { what: `вид «${type}»`, where };
        }
      }
    },
  }),
  defineRule("A 6.8-2, UA 7.11-1", {
    title: "У вложенных файлов есть имена (F и UF)",
    mend: attachMend,
    *check(file) {
      for (const { dict, where } of attachments(file))
        for (const key of ["F", "UF"]) {
          const name = file.pdf.resolve(dict.get(key));
          if (!(name instanceof PdfString) || name.bytes === "") yield { what: `нет ${key}`, where };
        }
    },
  }),
  defineRule("A 6.8-3", {
    title: "Сказано, чем вложенный файл приходится документу (AFRelationship)",
    mend: attachMend,
    *check(file) {
      for (const { dict, where } of attachments(file))
        if (nameOf(file.pdf.resolve(dict.get("AFRelationship"))) === undefined)
          yield { what: "AFRelationship нет", where };
    },
  }),
  defineRule("A 6.8-4", {
    title: "Вложенные файлы связаны с документом или его частью (AF)",
    mend: attachMend,
    *check(file) {
      const associated = new Set(
        [...file.objects.values(), file.pdf.catalog].flatMap((object) => {
          const dict = object instanceof PdfStream ? object.dict : object;
          const list = dict instanceof Map ? file.pdf.resolve(dict.get("AF")) : undefined;
          return Array.isArray(list)
            ? list.flatMap((one) => (one instanceof PdfRef ? [one.number] : []))
            : [];
        }),
      );
      for (const { number, where } of attachments(file))
        if (!associated.has(number)) yield { what: "AF не указан", where };
    },
  }),
];

/** File specifications with a file inside. */
function* attachments({ objects }: CheckedFile) {
  for (const [number, dict] of objects)
    if (dict instanceof Map && dict.has("EF")) yield { number, dict, where: `объект ${number}` };
}

function schemasOf({ xmp }: CheckedFile): readonly XmlElement[] {
  return itemsOf(property(xmp, EXTENSION, "schemas")?.element);
}

function propertiesOf(schema: XmlElement): readonly XmlElement[] {
  return itemsOf(field(schema, SCHEMA, "property"));
}

/** Items of a list; each one's fields may stand in an `rdf:Description` of their own. */
function itemsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? [])
    .flatMap((list) => list.children)
    .map((item) => {
      const [inner] = item.children;
      return inner?.namespace === RDF && inner.local === "Description" ? inner : item;
    });
}

function field(element: XmlElement, namespace: string, local: string): XmlElement | undefined {
  return element.children.find((one) => one.namespace === namespace && one.local === local);
}

function fieldText(element: XmlElement, namespace: string, local: string): string {
  return field(element, namespace, local)?.text.trim() ?? "";
}

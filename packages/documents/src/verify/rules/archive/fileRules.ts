import { ObjectReader, PdfStream, PdfString } from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";

const again = "Составьте файл заново программой, которая пишет PDF/A.";

/** The file as bytes (ISO 19005-3, 6.1.2 to 6.1.9). */
export const fileRules: readonly Rule[] = [
  defineRule("A 6.1.2-1, UA 6.1-1", {
    title: "Файл начинается строкой %PDF-1.n, где n от 0 до 7",
    mend: again,
    *check({ text }) {
      if (!/^%PDF-1\.[0-7](\r\n|\r|\n)/.test(text)) yield { what: "первая строка файла другая" };
    },
  }),
  defineRule("A 6.1.2-2", {
    title: "Вторая строка – примечание не менее чем с четырьмя байтами больше 127",
    mend: again,
    *check({ text }) {
      if (!/^[^\r\n]*(\r\n|\r|\n)%[\x80-\xff]{4}/.test(text)) yield { what: "такого примечания нет" };
    },
  }),
  defineRule("A 6.1.3-1", {
    title: "В конце файла указан его идентификатор (/ID)",
    mend: "Составьте файл заново программой, которая пишет /ID.",
    *check({ pdf }) {
      const id = pdf.list(pdf.trailer.get("ID")).map((one) => pdf.resolve(one));
      if (id.length !== 2 || !id.every((one) => one instanceof PdfString && one.bytes !== ""))
        yield { what: "идентификатора (/ID) нет" };
    },
  }),
  defineRule("A 6.1.3-2", {
    title: "Файл не зашифрован",
    mend: "Сохраните документ без пароля и ограничений.",
    *check({ pdf }) {
      if (pdf.encrypted) yield { what: "файл зашифрован: остальное проверить нельзя" };
    },
  }),
  defineRule("A 6.1.3-3", {
    title: "После последнего %%EOF ничего нет, кроме конца строки",
    mend: "Уберите лишние байты в конце файла.",
    *check({ text }) {
      const end = text.lastIndexOf("%%EOF");
      const rest = end < 0 ? "" : text.slice(end + 5);
      if (end < 0) yield { what: "%%EOF нет" };
      else if (!/^(\r\n|\r|\n)?$/.test(rest)) yield { what: `после %%EOF стоит байтов: ${rest.length}` };
    },
  }),
  defineRule("A 6.1.4-1", {
    title: "Таблица объектов (xref) верна: каждый объект стоит там, где она говорит",
    mend: again,
    *check({ pdf }) {
      for (const what of pdf.repairs)
        if (!what.endsWith("wrong length")) yield { what: `файл читается только с исправлением: ${what}` };
    },
  }),
  defineRule("A 6.1.4-2", {
    title: "Слово xref и заголовок раздела разделены одним концом строки",
    mend: again,
    *check({ text }) {
      for (const { index } of text.matchAll(/(?<=[\r\n])xref(?=\s)/g))
        if (!/^xref(\r\n|\r|\n)\d+ \d+ *[\r\n]/.test(text.slice(index, index + 40)))
          yield { what: "после xref стоит лишнее", where: `байт ${index}` };
    },
  }),
  defineRule("A 6.1.6-1", {
    title: "В шестнадцатеричных строках чётное число знаков",
    mend: again,
    *check(file) {
      for (const [where, text] of syntaxOf(file))
        for (const [, digits] of text.matchAll(HEX))
          if (digits !== undefined && digits.replaceAll(/\s/g, "").length % 2 !== 0)
            yield { what: `нечётное число знаков: <${digits.slice(0, 20)}>`, where };
    },
  }),
  defineRule("A 6.1.7-1", {
    title: "Длина потока (/Length) равна числу его байтов",
    mend: again,
    *check(file) {
      for (const { number, stream, end } of streamsOf(file)) {
        const rest = file.text.slice(end, end + 12);
        if (
          !/^(\r\n|\r|\n)?endstream/.test(rest) ||
          file.pdf.repairs.includes(`object ${number}: wrong length`)
        )
          yield {
            what: `указана длина ${String(file.pdf.resolve(stream.dict.get("Length")))}`,
            where: `объект ${number}`,
          };
      }
    },
  }),
  defineRule("A 6.1.7-2", {
    title: "За словом stream стоит конец строки (CR LF или LF), перед endstream – тоже",
    mend: again,
    *check(file) {
      for (const { number, start, end } of streamsOf(file)) {
        const before = file.text.slice(start - 8, start);
        if (!/stream\r?\n$/.test(before))
          yield { what: "после stream нет конца строки", where: `объект ${number}` };
        if (!/^(\r\n|\r|\n)endstream/.test(file.text.slice(end, end + 12)))
          yield { what: "перед endstream нет конца строки", where: `объект ${number}` };
      }
    },
  }),
  defineRule("A 6.1.7-3", {
    title: "Содержание потоков лежит в самом файле (нет ключей F, FFilter, FDecodeParms)",
    mend: "Сохраните документ целиком, без внешних файлов.",
    *check(file) {
      for (const [number, object] of file.objects)
        if (object instanceof PdfStream)
          for (const key of ["F", "FFilter", "FDecodeParms"])
            if (object.dict.has(key)) yield { what: `ключ ${key}`, where: `объект ${number}` };
    },
  }),
  defineRule("A 6.1.9-1", {
    title: "Слова obj и endobj стоят на своих строках",
    mend: again,
    *check({ text, pdf }) {
      for (const [number, place] of pdf.places) {
        if (place?.kind !== "byte") continue;
        const { at } = place;
        const head = /^\d+\s\d+\sobj(\r\n|\r|\n)/.test(text.slice(at, at + 40));
        const before = at === 0 || /[\r\n]/.test(text[at - 1] ?? "");
        if (!head || !before) yield { what: "вокруг «obj» стоит лишнее", where: `объект ${number}` };
        const end = text.indexOf("endobj", at);
        if (end >= 0 && !(/[\r\n]/.test(text[end - 1] ?? "") && /[\r\n]/.test(text[end + 6] ?? "\n")))
          yield { what: "«endobj» стоит не на своей строке", where: `объект ${number}` };
      }
    },
  }),
];

/** Literal strings, comments and dictionaries' marks are passed over; the group is a hexadecimal string. */
const HEX = /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\))*\)|%[^\r\n]*|<<|>>|<([^<>]*)>/g;

/** The text of objects without their streams' data: as it stands in the file, and in object streams. */
function* syntaxOf(file: CheckedFile): Iterable<readonly [where: string, text: string]> {
  for (const [number, place] of file.pdf.places) {
    if (place?.kind !== "byte") continue;
    const reader = new ObjectReader(file.bytes, place.at);
    for (let word = 0; word < 3; word++) reader.word();
    const { at } = reader;
    try {
      reader.object();
    } catch {
      // What cannot be read is told of elsewhere.
      continue;
    }
    yield [`объект ${number}`, file.text.slice(at, reader.at)];
  }
  for (const [number, object] of file.objects)
    if (object instanceof PdfStream && isObjectStream(object))
      yield [`объект ${number}`, Buffer.from(file.pdf.unpack(object)).toString("latin1")];
}

function isObjectStream({ dict }: PdfStream): boolean {
  return dict.has("N") && dict.has("First");
}

/** Streams with where their data stand in the file. */
function* streamsOf(file: CheckedFile) {
  for (const [number, stream] of file.objects) {
    if (!(stream instanceof PdfStream) || file.pdf.places.get(number)?.kind !== "byte") continue;
    const start = stream.bytes.byteOffset - file.bytes.byteOffset;
    yield { number, stream, start, end: start + stream.bytes.length };
  }
}

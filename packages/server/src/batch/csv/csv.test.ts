import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableForm } from "../../testing/tableForm.ts";
import { cellValue } from "./cellValue.ts";
import { csvLine } from "./csvLine.ts";
import { openCsv } from "./csvRecords.ts";
import { csvTemplate } from "./csvTemplate.ts";
import { createColumnFinder } from "./findColumn.ts";

const form = tableForm();
const utf8 = new TextEncoder();

/** Letters that a test writes in the encoding of Windows. */
function windows1251(text: string): Uint8Array {
  const table = new Map(
    [...new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, at) => at))].map(
      (sign, at) => [sign, at],
    ),
  );
  return Uint8Array.from(text, (sign) => table.get(sign) ?? 0x3f);
}

async function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? utf8.encode(content) : content;
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
  };
  const found: (readonly [string, unknown])[] = [];
  for await (const { place, value } of (await openCsv(open, form)).records()) {
    try {
      found.push([place, value()]);
    } catch (error) {
      found.push([place, (error as Error).message]);
    }
  }
  return found;
}

const values = async (content: string | Uint8Array) => (await read(content)).map(([, value]) => value);

describe("a table", () => {
  it("is read by titles, pointers and paths", async () => {
    const table =
      "СНИЛС;/person/name/last;person.name.first;Шаги №1 / Что сделать;steps[1].what\n112-233-445 95;Образцова;Анна;Раз;Два\n";
    expect(await values(table)).toEqual([
      {
        person: { snils: "112-233-445 95", name: { last: "Образцова", first: "Анна" } },
        steps: [{ what: "Раз" }, { what: "Два" }],
      },
    ]);
  });

  it.each([
    [";", "Детей;Согласие\n1;да\n"],
    [",", "Детей,Согласие\n1,да\n"],
    ["\t", "Детей\tСогласие\n1\tда\n"],
    ["sep=", "sep=,\r\nДетей,Согласие\r\n1,да\r\n"],
    ["a comma in a heading", '"Доход, руб.";Детей;Согласие\n;1;да\n'],
    ["a byte order mark", "\uFEFFДетей;Согласие\n1;да"],
  ])("separated by %s", async (_, table) =>
    expect(await values(table)).toEqual([{ count: 1, consent: true }]),
  );

  it("in the encoding of Windows, and in the one that spreadsheets call Unicode", async () => {
    const table = "Фамилия;Имя\nОбразцова;Ёлка №5\n".replace(
      "Фамилия;Имя",
      "person.name.last;person.name.first",
    );
    const wanted = [{ person: { name: { last: "Образцова", first: "Ёлка №5" } } }];
    expect(await values(windows1251(table))).toEqual(wanted);
    expect(await values(Buffer.from(`\uFEFF${table}`, "utf16le"))).toEqual(wanted);
  });

  it("has cells with line breaks and quotes, rows that are empty or short, and columns of its own", async () => {
    const table =
      '№;#пометка;person.name.last;Детей\n1;ой;"Образ""цова\nвторая";2\n;;;\n\n4;;ООО "Дом"\n'.replace(
        "№",
        "",
      );
    expect(await read(table.replaceAll(/^[14];/gm, ";"))).toEqual([
      ["строка 2", { person: { name: { last: 'Образ"цова\nвторая' } }, count: 2 }],
      ["строка 5", { person: { name: { last: 'ООО "Дом"' } } }],
    ]);
  });

  it("leaves out rows of a list that have no cell filled in", async () => {
    const table = "Шаги №1 / Что сделать;Шаги №2 / Что сделать;Шаги №3 / Срок\nРаз;;01.02.2025\n";
    expect(await values(table)).toEqual([{ steps: [{ what: "Раз" }, { until: "2025-02-01" }] }]);
  });

  it("takes a group in one cell where it may be a text, but not beside its parts", async () => {
    expect(await values("Адрес\nМосква\n")).toEqual([{ address: "Москва" }]);
    expect(await values("Адрес / Город;Гражданин / Имя полностью / Имя\nМосква;Анна\n")).toEqual([
      { address: { city: "Москва" }, person: { name: { first: "Анна" } } },
    ]);
    const twice = "заполнено и целиком, и по частям.";
    expect(await values("address;address.city\nа;б\n")).toEqual([`Поле «Адрес / Город» ${twice}`]);
    expect(await values("address.city;address\nа;б\n")).toEqual([`Поле «Адрес» ${twice}`]);
    expect(await values('/person/name;/steps\n"{""first"":""Анна""}";"[{""what"":""Раз""}]"\n')).toEqual([
      { person: { name: { first: "Анна" } }, steps: [{ what: "Раз" }] },
    ]);
  });

  it("tells of a row with data under no heading, and goes on", async () => {
    expect(await values("Детей\n1;лишнее\n2\n")).toEqual([
      "В ячейке 2 есть данные, а у столбца нет заголовка.",
      { count: 2 },
    ]);
  });

  it.each([
    ["", "Файл пуст."],
    ["\n\n", "Файл пуст."],
    ["Снился\n1\n", "столбец 1 «Снился»: такого поля в форме нет; возможно, это «СНИЛС»"],
    [
      "Фамилия\n1\n",
      "таких полей несколько: «Гражданин / Имя полностью / Фамилия», «Представитель / Имя полностью / Фамилия»",
    ],
    ["Детей;/count\n1;2\n", "столбцы 1 и 2 («/count») – одно и то же поле"],
    ["#x;\n1;2\n", "нет ни одного столбца с полем формы"],
    ['Детей\n1\n"2\n3\n', "Строка 3 таблицы: кавычка открыта и не закрыта."],
    ["Гражданка\n1\n", "такого поля в форме нет"],
    ["__proto__.x\n1\n", "такого поля в форме нет"],
  ])("%j is refused: %s", async (table, reason) => {
    await expect(read(table)).rejects.toThrow(reason);
  });
});

describe("a cell", () => {
  const value = (pointer: string, text: string) => {
    const field = form.field(pointer);
    return field && cellValue(text, field);
  };
  it.each([
    ["/person/born", "08.10.2024", "2024-10-08"],
    ["/person/born", " 8.1.2024 ", "2024-01-08"],
    ["/person/born", "2024-10-08", "2024-10-08"],
    ["/person/born", "08.10.2024 0:00:00", "2024-10-08"],
    ["/person/born", "вчера", "вчера"],
    ["/person/snils", "11223344595", "112-233-445 95"],
    ["/person/phones", "8 900 000-00-00; +79000000001", ["+79000000000", "+79000000001"]],
    ["/income", "1 250,50", 1250.5],
    ["/income", "1\u00A0250", 1250],
    ["/income", "−5", -5],
    ["/income", "много", "много"],
    ["/count", "3", 3],
    ["/consent", "Да", true],
    ["/consent", "нет", false],
    ["/consent", "наверное", "наверное"],
    ["/group", "first", "first"],
    ["/group", "первая", "first"],
    ["/group", "Вторая; особая", "second"],
    ["/group", "третья", "третья"],
    ["/aims", "Дом; work", ["home", "work"]],
    ["/aims", "Дом", ["home"]],
    ["/aims", "Дом; Луна", ["home", "Луна"]],
    ["/person/name/last", "  ", undefined],
  ])("%s %j → %j", (pointer, text, wanted) => expect(value(pointer, text)).toEqual(wanted));
});

describe("the template of a table", () => {
  it("names every field that may be filled in, each so that it is found again", async () => {
    const [headings = []] = parse(csvTemplate(form), { delimiter: ";", bom: true }) as string[][];
    expect(headings).toEqual([
      "Доход, руб.",
      "Детей",
      "Согласие",
      "Группа",
      "Цели",
      "Шаги №1 / Что сделать",
      "Шаги №1 / Срок",
      "Гражданин / Имя полностью / Фамилия",
      "Гражданин / Имя полностью / Имя",
      "СНИЛС",
      "Дата рождения",
      "Телефоны",
      "Представитель / Имя полностью / Фамилия",
      "Представитель / Имя полностью / Имя",
      "Город",
    ]);
    const finder = createColumnFinder(form);
    const pointers = headings
      .map((heading) => finder.find(heading))
      .map((found) => typeof found !== "string" && found.pointer);
    expect(pointers).toEqual([
      "/income",
      "/count",
      "/consent",
      "/group",
      "/aims",
      "/steps/0/what",
      "/steps/0/until",
      "/person/name/last",
      "/person/name/first",
      "/person/snils",
      "/person/born",
      "/person/phones",
      "/agent/name/last",
      "/agent/name/first",
      "/address/city",
    ]);
  });
});

describe("a line of CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+7 900", "'+7 900"],
    ["-", "'-"],
    ["@x", "'@x"],
    ["\tx", "'\tx"],
    [" =1", "' =1"],
    ["＝1", "'＝1"],
    ["а;б", '"а;б"'],
    ['а"б', '"а""б"'],
    ["а=б", "а=б"],
  ])("%j → %j", (cell, wanted) => expect(csvLine([cell])).toBe(`${wanted}\r\n`));

  it("is read back as it was", () => {
    const cell = fc
      .string({ unit: "binary" })
      .filter((text) => !/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^\s/u.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
        expect(parse(csvLine(cells), { delimiter: ";", record_delimiter: "\r\n" })).toEqual([cells]);
      }),
    );
  });
});

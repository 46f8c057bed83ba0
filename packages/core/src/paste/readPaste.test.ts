import { expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { JsonObject } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { readPaste } from "./readPaste.ts";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });

const name = {
  type: "object",
  title: "ФИО",
  "x-paste": {
    as: "full-name",
    fields: { surname: "/surname", given: "/given", patronymic: "/middle" },
  },
  properties: {
    surname: text("Фамилия"),
    given: text("Имя"),
    middle: text("Отчество"),
    note: text("Заметка"),
  },
};
const card = {
  type: "object",
  title: "Документ",
  "x-paste": {
    as: "document",
    fields: {
      kind: "/kind",
      title: "/other",
      series: "/series",
      number: "/number",
      department: "/code",
    },
    codes: { kind: { passport: "rf" } },
  },
  properties: {
    kind: text("Вид", {
      oneOf: [
        { const: "rf", title: "паспорт" },
        { const: "x", title: "иной" },
      ],
    }),
    other: text("Название", { "x-visible": "self.kind == 'x'" }),
    series: text("Серия"),
    number: text("Номер"),
    code: text("Код", { format: "department-code", "x-visible": "self.kind == 'rf'" }),
  },
};
const schema = {
  properties: {
    people: {
      type: "array",
      title: "Люди",
      items: {
        type: "object",
        "x-paste": {
          as: "person",
          fields: {
            surname: "/name/surname",
            given: "/name/given",
            patronymic: "/name/middle",
            born: "/born",
            snils: "/snils",
          },
        },
        properties: {
          name,
          card,
          born: text("Дата рождения", { format: "date" }),
          snils: text("СНИЛС", { format: "snils" }),
        },
      },
    },
  },
};
const form = createCatalogue(smallFiles(schema)).form("small");

function paste(pasted: string, at: string, data: JsonObject = { people: [{}] }) {
  const found = readPaste(form, { text: pasted, pointer: `/people/0${at}`, data, today: "2024-12-01" });
  const values = found?.values.map(({ pointer, value }) => `${pointer.slice("/people/0".length)} ${value}`);
  return values && [...values, ...(found?.rest ?? []).map((rest) => `+ ${rest}`)];
}

test("a full name is put into the fields of its group, whichever of them it is pasted into", () => {
  const parts = ["/name/surname Образцова", "/name/given Анна", "/name/middle Петровна"];
  for (const field of ["surname", "given", "middle", "note"]) {
    expect(paste("Образцова Анна Петровна", `/name/${field}`)).toEqual(parts);
  }
});

test("of two groups around a field the one counts that leaves less over", () => {
  expect(paste("Образцова Анна Петровна, 27.03.1985, СНИЛС 112-233-445 95", "/name/surname")).toEqual([
    "/name/surname Образцова",
    "/name/given Анна",
    "/name/middle Петровна",
    "/born 1985-03-27",
    "/snils 112-233-445 95",
  ]);
});

test("what the form has no place for is left over", () => {
  expect(paste("Образцова Анна Петровна, тел. 8 900 000-00-00, соседка", "/name/surname")).toEqual([
    "/name/surname Образцова",
    "/name/given Анна",
    "/name/middle Петровна",
    "+ тел. 8 900 000-00-00",
    "+ соседка",
  ]);
});

test("a field that a pasted value shows is filled, too; one that stays hidden is not", () => {
  expect(paste("75 04 123456, 740001, код 740-001", "/card/series")).toEqual([
    "/card/kind rf",
    "/card/series 75 04",
    "/card/number 123456",
    "/card/code 740-001",
    "+ 740001",
  ]);
  expect(paste("военный билет № 123456 740-001", "/card/number")).toBeUndefined();
});

test("where the field itself would go away, the text is pasted as it is", () => {
  const data = { people: [{ card: { kind: "x" } }] };
  expect(paste("паспорт 75 04 123456", "/card/other", data)).toBeUndefined();
  expect(paste("паспорт 75 04 123456", "/card/number", data)).toContain("/card/kind rf");
});

test("the answer to one field is pasted as it is, as is a text of another kind", () => {
  expect(paste("Образцова", "/name/surname")).toBeUndefined();
  expect(paste("Анна Мария", "/name/given")).toBeUndefined();
  expect(paste("123456", "/card/number")).toBeUndefined();
  expect(paste("27.03.1985", "/born")).toBeUndefined();
  expect(paste("просто слова и ещё слова", "/card/series")).toBeUndefined();
  expect(paste("", "/name/surname")).toBeUndefined();
  expect(paste("Образцова ".repeat(200), "/name/surname")).toBeUndefined();
});

test("a field outside of the group is none of its business", () => {
  expect(paste("Образцова Анна Петровна", "/card/number")).toBeUndefined();
});

import { expect, test } from "vitest";
import { document } from "./document.ts";
import { plainText } from "./plainText.ts";

/** Values in the order of the roles, and what is left over. */
function read(text: string) {
  const found = document.read(plainText(text) ?? "");
  const values = Object.fromEntries((found?.parts ?? []).map(({ role, value }) => [role, value]));
  return found && { ...values, ...(found.rest.length > 0 && { rest: found.rest }) };
}

const passport = { kind: "passport", series: "75 04", number: "123456" };

test.each([
  "серия 7504 № 123456",
  "7504 123456",
  "7504123456",
  "75 04 123456",
  "75\u00A004\u00A0№\u00A0123456",
  "паспорт 7504 123456",
  "Паспорт гражданина РФ серия: 75 04, номер: 123456",
  "Паспорт\nСерия 7504\nНомер 123456",
])("«%s» is a passport", (text) => {
  expect(read(text)).toEqual(passport);
});

const whole = {
  ...passport,
  issued: "2005-02-01",
  issuer: "ОВД Образцового района",
  department: "740-001",
};

test.each([
  "паспорт 75 04 123456 выдан ОВД Образцового района 01.02.2005, код подразделения 740-001",
  "Паспорт РФ: серия 7504 номер 123456, выдан 1 февраля 2005 г. ОВД Образцового района, к/п 740‑001",
  "740-001 01.02.2005 ОВД Образцового района 75 04 № 123456",
  "75 04 123456, дата выдачи 01.02.2005, кем выдан: ОВД Образцового района, код 740-001",
  "ОВД Образцового района, выдан 01.02.2005, 740–001, паспорт гражданина Российской Федерации 7504 123456",
])("«%s» in any order", (text) => {
  expect(read(text)).toEqual(whole);
});

test.each([
  [
    "свидетельство о рождении VI-ИВ № 123456 выдано отделом ЗАГС г. Образцова 01.02.2005",
    {
      kind: "other",
      title: "свидетельство о рождении",
      series: "VI-ИВ",
      number: "123456",
      issued: "2005-02-01",
      issuer: "отделом ЗАГС г. Образцова",
    },
  ],
  ["загранпаспорт 75 1234567", { kind: "other", title: "загранпаспорт", series: "75", number: "1234567" }],
  [
    "доверенность серия 74 АА № 1234567 от 01.02.2024, нотариус Образцов П.И.",
    {
      kind: "other",
      title: "доверенность",
      series: "74 АА",
      number: "1234567",
      issued: "2024-02-01",
      issuer: "нотариус Образцов П.И.",
    },
  ],
  [
    "решение суда № 2-12/2020 от 01.02.2020",
    { kind: "other", title: "решение суда", number: "2-12/2020", issued: "2020-02-01" },
  ],
])("«%s» is another document", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("what is not of the document is left over, a date of birth too", () => {
  expect(read("Образцова Анна Петровна, 27.03.1985 г.р., паспорт 75 04 123456, прож.: г. Образцов")).toEqual({
    ...passport,
    rest: ["Образцова Анна Петровна, 27.03.1985 г.р.", "прож.: г. Образцов"],
  });
  expect(read("паспорт 75 04 123456 выдан 31.02.2005")).toEqual({ ...passport, rest: ["выдан 31.02.2005"] });
});

test("an office that gives out passports is no passport", () => {
  expect(read("Отдел выдачи паспортов «Образец»")).toEqual({ issuer: "Отдел выдачи паспортов «Образец»" });
  expect(read("просто слова")).toBeUndefined();
});

import { expect, test } from "vitest";
import { address } from "./address.ts";
import { plainText } from "./plainText.ts";

/** `region: …; locality: …`, and what is left over after «+». */
function read(text: string): string | undefined {
  const found = address.read(plainText(text) ?? "");
  const parts = found?.parts.map(({ role, value }) => `${role} ${value}`) ?? [];
  return found && [parts.join("; "), ...found.rest].join(" + ");
}

test.each([
  [
    "454000, Челябинская область, г. Челябинск, ул. Образцовая, д. 1, корп. 2, кв. 3",
    "index 454000; region Челябинская область; locality г. Челябинск; street ул. Образцовая; house 1; building 2; flat 3",
  ],
  [
    "454000 Челябинская обл. Образцовый р-н д. Образцовка ул. Образцовая дом 1А к.2 кв 3",
    "index 454000; region Челябинская обл.; district Образцовый р-н; locality д. Образцовка; street ул. Образцовая; house 1А; building 2; flat 3",
  ],
  [
    "г. Челябинск, пр-т Образцовый, д.1, стр. 2",
    "locality г. Челябинск; street пр-т Образцовый; house 1 стр. 2",
  ],
  ["Челябинск, Образцовая ул., 1-3", "locality Челябинск; street Образцовая ул.; house 1; flat 3"],
  ["с. Образцово, б-р Образцовый, 12/5", "locality с. Образцово; street б-р Образцовый; house 12/5"],
  ["пос. Образцовый, пер. 1-й Образцовый 5", "locality пос. Образцовый; street пер. 1-й Образцовый; house 5"],
  [
    "Республика Татарстан\nг. Набережные Челны\nмкр. 5\nд. 3",
    "region Республика Татарстан; locality г. Набережные Челны; street мкр. 5; house 3",
  ],
  ["РФ, г. Образцов, ул. 1905 года, д. 1", "locality г. Образцов; street ул. 1905 года; house 1"],
  [
    "г. Образцов, ул. Образцовая, д. 1, 2 этаж",
    "locality г. Образцов; street ул. Образцовая; house 1 + 2 этаж",
  ],
  ["г. Образцов, с. Образцово, д. 1", "locality г. Образцов; house 1 + с. Образцово"],
  ["г. Образцов, ул. Образцовая, ком. 5", "locality г. Образцов; street ул. Образцовая + ком. 5"],
])("«%s»", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["г. Челябинск", "Образцова Анна Петровна", "ул. Образцовая", "1", "отдел полиции, кабинет 5"])(
  "«%s» is no whole address",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

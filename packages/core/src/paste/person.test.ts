import { expect, test } from "vitest";
import { person } from "./person.ts";
import { plainText } from "./plainText.ts";
import { wholeName } from "./wholeName.ts";

/** `born 1985-03-27`, without the parts of the name; what is left over after «+». */
function read(text: string): readonly string[] {
  const found = person.read(plainText(text) ?? "", "surname");
  const parts = (found?.parts ?? []).filter(({ role }) => !(role in wholeName.roles));
  return [
    ...parts.map(({ role, value }) => `${role} ${value}`),
    ...(found?.rest ?? []).map((rest) => `+ ${rest}`),
  ];
}

test.each([
  ["Образцова Анна Петровна, 27.03.1985, СНИЛС 112-233-445 95", ["born 1985-03-27", "snils 112-233-445 95"]],
  ["Образцова Анна Петровна, 27 марта 1985 г.р.", ["born 1985-03-27"]],
  ["Образцова Анна Петровна, дата рождения: 27.03.1985 г.", ["born 1985-03-27"]],
  ["Образцова Анна Петровна\t27.03.1985\t11223344595", ["born 1985-03-27", "snils 112-233-445 95"]],
  [
    "Образцова Анна Петровна 27.03.1985 тел.: 8 (900) 000-00-00, e-mail: a@example.org",
    ["email a@example.org", "born 1985-03-27", "phone +79000000000"],
  ],
  ["Образцова Анна Петровна, 89000000000", ["phone +79000000000"]],
  ["Образцова Анна Петровна, инвалид II группы", ["+ инвалид II группы"]],
  ["Образцова Анна Петровна, 31.02.1985", ["+ 31.02.1985"]],
  [
    "Образцова Анна Петровна, СНИЛС 112-233-445 95, СНИЛС 112-233-445 96",
    ["snils 112-233-445 95", "+ СНИЛС 112-233-445 96"],
  ],
  ["27.03.1985", []],
])("«%s»", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

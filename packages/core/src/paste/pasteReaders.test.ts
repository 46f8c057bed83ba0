import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { pasteReaders } from "./pasteReaders.ts";
import { plainText } from "./plainText.ts";

const readers = [...pasteReaders.values()];

/** Pieces that the readers look for, in any heap: the likeliest way to trip them. */
const pieces = constantFrom(
  ...[
    "паспорт",
    "выдан",
    "серия ",
    "№",
    "75 04 ",
    "123456",
    "740-001",
    "01.02.2005",
    "1 февраля 2005 г.",
    "г.р.",
  ],
  ...[
    "Образцова ",
    "Анна ",
    "Петровна ",
    "оглы ",
    "А.",
    "СНИЛС",
    "112-233-445 95",
    "тел. ",
    "8 900 000-00-00",
  ],
  ...[
    "454000",
    "Челябинская область",
    "г. ",
    "ул. ",
    "д. ",
    "к. ",
    "1",
    ", ",
    "\n",
    "\t",
    " ",
    "-",
    "«",
    "\u0001",
  ],
);
const texts = oneof(
  string({ unit: "grapheme", maxLength: 1200 }),
  array(pieces, { maxLength: 200 }).map((all) => all.join("")),
);

test("readers answer any text, by roles that they declare", () => {
  assert(
    property(texts, (text) => {
      const plain = plainText(text);
      for (const reader of plain === undefined ? [] : readers) {
        const { parts = [], rest = [] } = reader.read(plain ?? "") ?? {};
        for (const { role, value } of parts) {
          expect(Object.keys(reader.roles)).toContain(role);
          expect(value.trim()).not.toBe("");
          const codes = reader.codes?.[role];
          if (codes) expect(codes).toContain(value);
        }
        expect(rest.every((one) => one.trim() !== "")).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("no letter or digit of a text is lost: it is in a value or in what is left over", () => {
  const words = constantFrom(
    "Образцова",
    "Анна",
    "Петровна",
    "27.03.1985",
    "112-233-445 95",
    "инвалид",
    "II",
    "группы",
  );
  assert(
    property(array(words, { minLength: 2, maxLength: 8 }), (all) => {
      const found = pasteReaders.get("person")?.read(all.join(" "), "surname");
      const told = [...(found?.parts ?? []).map(({ source }) => source), ...(found?.rest ?? [])]
        .join(" ")
        .toLowerCase();
      if (found) for (const word of all) expect(told).toContain(word.toLowerCase());
    }),
    { numRuns: 300 },
  );
});

test.each([
  "паспорт ".repeat(120),
  "выдан ".repeat(160),
  "1".repeat(1000),
  "а".repeat(1000),
  "а-".repeat(500),
  "г. ".repeat(330),
  "ул. а ".repeat(160),
  "1 1 ".repeat(250),
  "a@".repeat(500),
  "a.".repeat(500),
  "№".repeat(1000),
  "Аа ".repeat(333),
])("a hostile text %# is soon done with", (text) => {
  const steps = readers.map((reader) => reader.read(text));
  // A catastrophic expression would not come here within the time that a test has.
  expect(steps).toHaveLength(readers.length);
});

test("too long a text is not looked into, and signs without width do not count", () => {
  expect(plainText("а".repeat(1001))).toBeUndefined();
  expect(plainText(" \u200B\u00AD ")).toBeUndefined();
  expect(plainText(" 112‑233\u00AD−445\u00A0\u202F95\t\r\nа ")).toBe("112-233-445 95\nа");
});

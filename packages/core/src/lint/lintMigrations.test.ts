import { expect, test } from "vitest";
import { datedForm } from "../testing/datedFiles.ts";
import { lintMigrations } from "./lintMigrations.ts";

const text = (title: string) => ({ type: "string", title });
const choice = (...codes: readonly string[]) => ({
  title: "Вариант",
  oneOf: codes.map((code) => ({ const: code, title: code })),
});
const schema = (properties: object) => ({ $schema: "../x.schema.json", type: "object", properties });
const rows = (properties: object) => ({
  type: "array",
  title: "Строки",
  items: { type: "object", properties },
});

const before = { phone: text("Телефон"), name: text("ФИО"), age: { type: "integer", title: "Возраст" } };
const old = { ...before, kind: choice("a", "b"), rows: rows({ a: text("А") }) };
const current = {
  contact: { type: "object", title: "Контакты", properties: { phone: text("Телефон") } },
  last: text("Фамилия"),
  first: text("Имя"),
  age: { type: "integer", title: "Возраст" },
  kind: choice("A", "B"),
  rows: rows({ b: text("Б") }),
};

function found(steps: readonly unknown[], from = "2023") {
  const files = {
    ...datedForm({ "2023": undefined, "2024": "2024-01-01" }),
    "forms/small/editions/2023/schema.json": schema(old),
    "forms/small/schema.json": schema(current),
    "forms/small/migration.json": { from, steps },
  };
  return lintMigrations(files).map(({ file, pointer, reason, mend }) => {
    expect(file).toBe("forms/small/migration.json");
    return `${pointer} ${reason} ${mend}`;
  });
}

test("a migration of fields that are there is right", () => {
  const steps = [
    { move: "/phone", to: "/contact/phone" },
    { split: "/name", separator: " ", to: ["/last", "/first"] },
    { move: "/rows", to: "/tmp" },
    { move: "/tmp/*/a", to: "/tmp/*/b" },
    { move: "/tmp", to: "/rows" },
    { map: "/kind", values: { a: "A", b: "B" } },
    { default: "/age", value: 18 },
    { default: "/rows/*/b", value: "б" },
  ];
  expect(found(steps)).toEqual([]);
});

test.each([
  [
    { move: "/fone", to: "/contact/phone" },
    "/move Поля «/fone» в прежней редакции нет. Возможно, имелось в виду «/phone».",
  ],
  [
    { move: "/phone", to: "/contact/fone" },
    "/to Поля «/contact/fone» в новой редакции нет. Возможно, имелось в виду «/contact/phone».",
  ],
  [
    { move: "/age", to: "/last" },
    "/to В поле «/last» стоит другое (текст), чем в «/age» (число). Назовите поле того же вида.",
  ],
  [
    { move: "/rows/*/a", to: "/last" },
    "/to В «/last» и в «/rows/*/a» разное число знаков *. Строка переходит в строку: знаков * должно быть поровну.",
  ],
  [
    { split: "/age", separator: " ", to: ["/last", "/first"] },
    "/split Разделить можно только поле с текстом. Назовите другое поле.",
  ],
  [
    { split: "/name", separator: " ", to: ["/last", "/age"] },
    "/to/1 В поле «/age» стоит другое (число), чем в «/name» (текст). Назовите поле того же вида.",
  ],
  [
    { default: "/agee", value: 1 },
    "/default Поля «/agee» в новой редакции нет. Возможно, имелось в виду «/age».",
  ],
  [
    { default: "/age", value: "1" },
    "/value Значение не подходит полю «/age». Укажите то, что можно ввести в это поле.",
  ],
  [{ map: "/name", values: { a: "b" } }, "/map «/name» – не выбор из вариантов. Назовите поле с вариантами."],
  [
    { map: "/kind", values: { c: "A" } },
    "/values/c Варианта «c» в прежней редакции нет. Возможно, имелось в виду «a».",
  ],
  [
    { map: "/kind", values: { a: "D" } },
    "/values/a Варианта «D» в новой редакции нет. Возможно, имелось в виду «A».",
  ],
])("%j is told of", (step, finding) => expect(found([step])).toEqual([`/steps/0${finding}`]));

test("a field that an earlier step took is not there any more", () => {
  const steps = [
    { move: "/phone", to: "/contact/phone" },
    { move: "/phone", to: "/last" },
  ];
  expect(found(steps)).toEqual([
    expect.stringMatching(/^\/steps\/1\/move Поля «\/phone» в прежней редакции нет/),
  ]);
});

test.each(["2032", "2024", ""])("from «%s» nothing leads here", (from) => {
  expect(found([], from)).toEqual([
    expect.stringMatching(/^\/from Редакции «.*» раньше редакции «2024» нет\. /),
  ]);
});

import { expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";
import { regionalFiles, shortFinding } from "../testing/regionalFiles.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const kinds = [
  { const: "rf", title: "паспорт" },
  { const: "x", title: "иной" },
];
const properties = {
  kind: { title: "Вид", type: "string", oneOf: kinds },
  series: { title: "Серия", type: "string" },
  number: { title: "Номер", type: "string" },
  owner: { title: "Кто", type: "object", properties: { name: { title: "Имя", type: "string" } } },
};
const fields = { kind: "/kind", series: "/series", number: "/number" };
const codes = { kind: { passport: "rf", other: "x" } };
const sound = { as: "document", fields, codes };

function findings(paste: unknown, property: object = { title: "А", type: "object", properties }) {
  const files = smallFiles({ properties: { a: { ...property, "x-paste": paste } } });
  return checkDefinitions(files, { today: "2024-12-01" }).map((finding) =>
    describeFinding(finding).replace("forms/small/schema.json#/properties/a", ""),
  );
}

test("a sound paste has no findings", () => {
  expect(findings(sound)).toEqual([]);
  expect(findings({ ...sound, fields: { ...fields, issuer: "/owner/name" } })).toEqual([]);
});

test.each<[string, unknown, string]>([
  [
    "an unknown reader",
    { ...sound, as: "documnet" },
    "/x-paste/as: Вставлять текст вида «documnet» Формуляр не умеет. Возможно, имелось в виду «document».",
  ],
  [
    "an unknown role",
    { ...sound, fields: { ...fields, seria: "/series" } },
    "/x-paste/fields/seria: Части «seria» в тексте вида «document» не бывает. Возможно, имелось в виду «series».",
  ],
  [
    "a field that the group does not have",
    { ...sound, fields: { ...fields, number: "/nomber" } },
    "/x-paste/fields/number: Поля «nomber» в этой группе нет. Возможно, имелось в виду «number».",
  ],
  [
    "a field that a group in it does not have",
    { ...sound, fields: { ...fields, issuer: "/owner/title" } },
    "/x-paste/fields/issuer: Поля «title» в этой группе нет. Можно: /name.",
  ],
  [
    "a group instead of a field",
    { ...sound, fields: { ...fields, issuer: "/owner" } },
    "/x-paste/fields/issuer: «/owner» – не одно поле, а несколько. Назовите поле с одним ответом.",
  ],
  [
    "options that nobody has matched",
    { as: "document", fields },
    "/x-paste: Для части «kind» не сказано, какой вариант выбирать.",
  ],
  [
    "a code that the reader does not give",
    { ...sound, codes: { kind: { pasport: "rf" } } },
    "/x-paste/codes/kind/pasport: Значения «pasport» у части «kind» не бывает. Возможно, имелось в виду «passport».",
  ],
  [
    "an option that the field does not have",
    { ...sound, codes: { kind: { passport: "rff" } } },
    "/x-paste/codes/kind/passport: Варианта «rff» у поля нет.",
  ],
  [
    "codes of a part without any",
    { ...sound, codes: { ...codes, series: { a: "b" } } },
    "/x-paste/codes/series: У части «series» вариантов нет. Уберите её из codes.",
  ],
  ["a misspelt word", { ...sound, field: {} }, "/x-paste/field: "],
  ["a single field", { ...sound, fields: { kind: "/kind" } }, "/x-paste/fields: "],
])("%s", (_, paste, expected) => {
  expect(findings(paste)[0]?.slice(0, expected.length)).toBe(expected);
});

test("a region may change it, and is told when it takes away what it needs", () => {
  const schema = { properties: { a: { title: "А", type: "object", properties, "x-paste": sound } } };
  const of = (...actions: readonly Partial<OverlayAction>[]) =>
    checkDefinitions(regionalFiles({ schema, actions }), { today: "2024-12-01" }).map(shortFinding);
  const group = "$.schema.properties.a";
  expect(of({ target: group, update: { "x-paste": { fields: { issuer: "/owner/name" } } } })).toEqual([]);
  expect(of({ target: `${group}['x-paste']`, remove: true })).toEqual([]);
  expect(of({ target: `${group}.properties.number`, remove: true })[0]).toBe(
    "error small.overlay.json#/actions/0: Поля «number» в этой группе нет.",
  );
});

test("a paste of a single field", () => {
  expect(findings(sound, { title: "А", type: "string" })[0]).toBe(
    "/x-paste: Слово x-paste стоит не у группы полей. Поставьте его у группы.",
  );
});

import { describe, expect, test } from "vitest";
import type { ResolvedForm, UiDefinition } from "../model/index.ts";
import { smallForm } from "../testing/smallForm.ts";
import type { ScreenField } from "./screen.ts";
import { screenOf } from "./screenOf.ts";

const text = { type: "string", title: "Текст" };
const group = (title: string, properties: object, more: object = {}) => ({
  type: "object",
  title,
  properties,
  ...more,
});

function formOf(properties: object, ui: UiDefinition, more: object = {}): ResolvedForm {
  return { ...smallForm({ properties, ...more }).definition, ui };
}

function fieldsOf(properties: object, fields: UiDefinition["fields"] = {}, more: object = {}) {
  const pointers = Object.keys(properties).map((name) => `/${name}`);
  const ui = { sections: [{ id: "main", title: "Шаг", fields: pointers }], fields };
  return screenOf(formOf(properties, ui, more)).sections[0]?.fields ?? [];
}

const outline = ({ pointer, input, fields, columns, item }: ScreenField): unknown => [
  pointer,
  input,
  ...[fields, columns, item && [item]].flatMap((below) => (below ? [below.map(outline)] : [])),
];

describe("the screen as data", () => {
  test("names the form and its steps", () => {
    const ui = {
      sections: [
        { id: "b", title: "Второе", hint: "Пояснение", slot: "s", fields: ["/b"] },
        { id: "a", title: "Первое", fields: ["/a"] },
      ],
    };
    const form = {
      ...formOf({ a: text, b: text }, ui),
      effectiveFrom: "2024-10-23",
      region: { id: "sample", name: { nominative: "Область" } },
    };
    const { sections, ...head } = screenOf(form);
    expect(head).toEqual({
      form: form.id,
      title: form.title,
      edition: form.edition,
      effectiveFrom: "2024-10-23",
      region: "sample",
      legalBasis: form.legalBasis,
    });
    expect(sections.map(({ fields, ...section }) => [section, fields.map(({ pointer }) => pointer)])).toEqual(
      [
        [{ id: "b", title: "Второе", hint: "Пояснение" }, ["/b"]],
        [{ id: "a", title: "Первое" }, ["/a"]],
      ],
    );
  });

  test("tells of a field all that our own screen knows", () => {
    const [field] = fieldsOf(
      {
        a: {
          ...text,
          maxLength: 300,
          pattern: "^А",
          "x-basis": "п. 1",
          "x-visible": "today() > '2024-01-01'",
          "x-computed": { value: "'А'", override: true, note: "По умолчанию" },
          "x-print": false,
        },
      },
      { "/a": { "ui:title": "Короче", "ui:help": "Подсказка", "ui:options": { placeholder: "Образец" } } },
      { required: ["a"] },
    );
    expect(field).toEqual({
      pointer: "/a",
      title: "Короче",
      kind: "text",
      input: "textarea",
      required: true,
      printed: false,
      basis: "п. 1",
      visible: "today() > '2024-01-01'",
      computed: { value: "'А'", override: true, note: "По умолчанию" },
      help: "Подсказка",
      placeholder: "Образец",
      maxLength: 300,
      pattern: "^А",
    });
  });

  test("options carry the words of the screen, and their groups", () => {
    const code = {
      title: "Услуга",
      oneOf: [
        { const: "a", title: "А", "x-number": "1", "x-group": "g" },
        { const: "b", title: "Б" },
      ],
      "x-groups": [{ code: "g", title: "Группа" }],
    };
    const [field] = fieldsOf({ code }, { "/code": { "ui:enumNames": ["Первая"] } });
    expect(field).toMatchObject({
      input: "radio",
      options: [
        { value: "a", label: "Первая", number: "1", group: "g" },
        { value: "b", label: "Б" },
      ],
      groups: [{ code: "g", title: "Группа" }],
    });
  });

  test.each<[string, object, UiDefinition["fields"], unknown]>([
    ["what is computed is only shown", { a: { ...text, "x-computed": "'А'" } }, {}, ["/a", "output"]],
    ["what is only to be read", { a: text }, { "/a": { "ui:readonly": true } }, ["/a", "output"]],
    [
      "a group in the order of the screen",
      { g: group("Группа", { a: text, b: text, c: text }) },
      { "/g": { "ui:order": ["c", "*"] } },
      [
        "/g",
        "group",
        [
          ["/g/c", "text"],
          ["/g/a", "text"],
          ["/g/b", "text"],
        ],
      ],
    ],
    ["a list of answers", { a: { type: "array", items: text } }, {}, ["/a", "answers", [["/a/*", "text"]]]],
    [
      "rows",
      { a: { type: "array", items: group("Строка", { b: text, g: group("Группа", { c: text }) }) } },
      {},
      [
        "/a",
        "rows",
        [
          ["/a/*/b", "text"],
          ["/a/*/g", "group", [["/a/*/g/c", "text"]]],
        ],
      ],
    ],
    [
      "a table has no groups, only leaves",
      { a: { type: "array", items: group("Строка", { b: text, g: group("Группа", { c: text }) }) } },
      { "/a": { "ui:widget": "table" } },
      [
        "/a",
        "table",
        [
          ["/a/*/b", "text"],
          ["/a/*/g/c", "text"],
        ],
      ],
    ],
    ["several squares", { a: { type: "array", items: { enum: ["x"] } } }, {}, ["/a", "checkboxes"]],
  ])("%s", (_, properties, fields, expected) => {
    expect(fieldsOf(properties, fields).map(outline)).toEqual([expected]);
  });

  test("a table of a closed list names the column of its rows", () => {
    const rows = {
      type: "array",
      title: "Услуги",
      "x-key": "code",
      items: group("Услуга", { code: { title: "Код", oneOf: [{ const: "a", title: "А" }] }, n: text }),
    };
    const [field] = fieldsOf({ rows });
    expect([field?.input, field?.key]).toEqual(["table", "/rows/*/code"]);
    expect(field?.columns?.map(({ pointer }) => pointer)).toEqual(["/rows/*/code", "/rows/*/n"]);
  });

  test("a field is hidden with the groups around it, though the screen does not draw them", () => {
    const visible = "today() > '2024-01-01'";
    const inner = { ...group("Группа", { b: text }), "x-visible": visible };
    const ui = {
      sections: [{ id: "main", title: "Шаг", fields: ["/g/b", "/rows"] }],
      fields: { "/rows": { "ui:widget": "table" } },
    };
    const rows = { type: "array", items: group("Строка", { inner }) };
    const [field, table] = screenOf(formOf({ g: inner, rows }, ui)).sections[0]?.fields ?? [];
    expect(field?.around).toEqual([{ pointer: "/g", visible }]);
    expect(table?.columns?.map(({ around }) => around)).toEqual([[{ pointer: "/rows/*/inner", visible }]]);
  });

  test("what the form never shows is not there", () => {
    const properties = {
      a: { ...text, "x-visible": "false" },
      g: group("Группа", { b: { ...text, "x-visible": " false" } }),
    };
    expect(fieldsOf(properties).map(outline)).toEqual([["/g", "group", []]]);
  });
});

import type { DefinitionFiles, JsonObject } from "@formulyar/core";

/** A document to be printed many times. */
export interface BenchDocument {
  readonly name: string;
  readonly form: string;
  /** The record with a number of its own: no two documents are the same. */
  data(number: number): JsonObject;
}

const FIELDS = { A: 40, B: 80 } as const;
const ROWS = 50;
const COLUMNS = 7;

const SCHEMA = { $schema: "../../packages/core/schemas/form-schema.json", type: "object" };

/** A: one sheet, 40 fields. B: five sheets, 80 fields and a table of 50 rows and 7 columns. */
export const benchDefinitions: DefinitionFiles = { ...definition("A", 0), ...definition("B", ROWS) };

export const benchDocuments: readonly BenchDocument[] = [
  { name: "A: лист, 40 полей", form: "bench-a", data: (number) => record("A", 0, number) },
  {
    name: "B: 5 листов, 80 полей, таблица 50 × 7",
    form: "bench-b",
    data: (number) => record("B", ROWS, number),
  },
];

function definition(name: keyof typeof FIELDS, rows: number): DefinitionFiles {
  const id = `bench-${name.toLowerCase()}`;
  const cells = Object.fromEntries(
    range(COLUMNS).map((at) => [`c${at}`, { type: "string", title: `Графа ${at}` }]),
  );
  const fields = range(FIELDS[name]).map((at) => [
    `f${at}`,
    { type: "string", title: `Сведения, строка ${at}` },
  ]);
  const table = { type: "array", title: "Услуги", items: { type: "object", properties: cells } };
  return {
    [`forms/${id}/form.json`]: {
      id,
      title: `Проверочный документ ${name}`,
      edition: "2026-01-01",
      print: { fontSize: 11 },
    },
    [`forms/${id}/schema.json`]: {
      ...SCHEMA,
      properties: { ...Object.fromEntries(fields), ...(rows > 0 && { rows: table }) },
    },
    [`templates/${id}.hbs`]: template(name, rows > 0),
    [`templates/${id}.css`]: ".fact { margin: 0 0 0.5mm; border-bottom: 0.25mm solid }",
  };
}

function template(name: keyof typeof FIELDS, table: boolean): string {
  const lines = range(FIELDS[name]).map((at) => `<p class="fact">${at}. {{value "/f${at}"}}</p>`);
  const heads = range(COLUMNS).map((at) => `<th scope="col">Графа ${at}</th>`);
  const cells = range(COLUMNS).map((at) => `<td>{{value "./c${at}"}}</td>`);
  const rows = `{{#rows "/rows"}}<tr>${cells.join("")}</tr>{{/rows}}`;
  return [
    `<h1>Проверочный документ ${name}</h1>`,
    ...lines,
    ...(table
      ? [
          `<h2>Услуги</h2><table class="grid"><thead><tr>${heads.join("")}</tr></thead><tbody>${rows}</tbody></table>`,
        ]
      : []),
  ].join("\n");
}

function record(name: keyof typeof FIELDS, rows: number, number: number): JsonObject {
  const fields = range(FIELDS[name]).map((at) => [
    `f${at}`,
    `Образцова Анна Петровна, запись ${number}-${at}`,
  ]);
  const row = (at: number) =>
    Object.fromEntries(
      range(COLUMNS).map((column) => [`c${column}`, `Услуга ${at}.${column}, раз в неделю`]),
    );
  return { ...Object.fromEntries(fields), ...(rows > 0 && { rows: range(rows).map(row) }) };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

import {
  type Catalogue,
  createCatalogue,
  exampleForm,
  type Field,
  type Form,
  isObject,
  type Json,
  type JsonObject,
  joinPointer,
  type Pointer,
  patternPointer,
  readExamples,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { csvTemplate, openRecords } from "@formulyar/server";
import { describe, expect, test } from "vitest";
import { everyRegionalForm } from "./support/everyRegionalForm.ts";
import { checkout } from "./support/paths.ts";

const catalogue: Catalogue = createCatalogue(await readDefinitions(checkout));

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]) => `${cells.map(quoted).join(";")}\n`;

async function readTable(table: string, form: Form): Promise<readonly unknown[]> {
  const open = async function* () {
    yield new TextEncoder().encode(table);
  };
  const values: unknown[] = [];
  for await (const record of (await openRecords("table.csv", open, () => form))())
    values.push(record.value());
  return values;
}

describe("the template of every form in every region", () => {
  test.each(everyRegionalForm(catalogue))("$name: its headings are read", async ({ form }) => {
    expect(await readTable(`${csvTemplate(form)}`, form)).toEqual([]);
  });
});

/** The cells that a record fills, by the pointers of their columns. */
function cellsOf(value: Json, pointer: Pointer, form: Form): readonly (readonly [Pointer, string])[] {
  const field = form.field(patternPointer(pointer));
  if (Array.isArray(value) && field?.kind === "list" && value.every(isObject)) {
    return value.flatMap((row, at) => cellsOf(row, joinPointer(pointer, at), form));
  }
  if (isObject(value) && (pointer === "" || field?.kind === "group")) {
    return Object.entries(value).flatMap(([key, one]) =>
      cellsOf(one ?? null, joinPointer(pointer, key), form),
    );
  }
  const text = cellText(value, field);
  return text === "" ? [] : [[pointer, text]];
}

/** What staff would write: words for yes and no, labels for codes, one sign between several values. */
function cellText(value: Json, field: Field | undefined): string {
  if (Array.isArray(value)) return value.map((one) => cellText(one, field)).join("; ");
  if (typeof value === "boolean") return value ? "да" : "нет";
  const option = field?.options?.find((one) => one.value === value);
  const isOnly = field?.options?.filter(({ label }) => label === option?.label).length === 1;
  if (option && isOnly && !option.label.includes(";")) return option.label;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

/** Spaces around a text, and lists with nothing in them, are nothing that a table could say. */
function sayable(value: Json): Json | undefined {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => sayable(one) ?? null);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const said = sayable(one ?? null);
    return said === undefined ? [] : [[key, said] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const isFilled = ({ data }: { readonly data: JsonObject }) => Object.keys(data).length > 0;
const examples = readExamples(catalogue.files).filter(
  (example) => example.problems === undefined && isFilled(example),
);

describe("the data of every example", () => {
  test("there are many", () => expect(examples.length).toBeGreaterThan(50));

  test.each(examples)("$file, written into a table, are read back", async (example) => {
    const form = exampleForm(catalogue, example);
    const cells = cellsOf(example.data as JsonObject, "", form);
    const table = line(cells.map(([pointer]) => pointer)) + line(cells.map(([, text]) => text));
    expect(await readTable(table, form)).toEqual([sayable(example.data)]);
  });
});

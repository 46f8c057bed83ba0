import { join } from "node:path";
import {
  computedDefinition,
  createCatalogue,
  exampleForm,
  type Form,
  keyedRows,
  parentPointer,
  readExamples,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import {
  createDocument,
  createPrinter,
  documentSources,
  filledRecord,
  issueFillable,
  readFilled,
} from "@formulyar/documents";
import { blankAnswers, blankFields, fieldsIn, fillFields } from "@formulyar/documents/testing";
import { afterAll, describe, expect, test } from "vitest";
import { everyRegionalForm } from "./support/everyRegionalForm.ts";
import { formsInRegions } from "./support/formsInRegions.ts";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const today = "2024-12-01";
const printer = createPrinter();
afterAll(() => printer.close());

const documentOf = (form: Form) => createDocument(form, documentSources(catalogue, form));

describe.each(everyRegionalForm(catalogue).map(({ name, form }) => [name, form] as const))(
  "%s",
  (_, form) => {
    const { fields, implied } = blankFields(documentOf(form), today);

    test("names its fields by pointers that the form has, and calls each", () => {
      for (const { name, title } of fields) {
        const pattern = name
          .replace(/#\w+$/, "")
          .replaceAll(/\/\d+(?=\/|$)/g, "/*")
          .replaceAll("%2E", ".");
        const isOneOfSeveral = form.field(parentPointer(pattern))?.kind === "choices";
        expect(form.field(pattern) !== undefined || isOneOfSeveral, name).toBe(true);
        expect(name).not.toContain(".");
        expect(title.trim(), name).not.toBe("");
      }
    });

    test("a name stands for fields of one kind", () => {
      const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
      expect(fields.filter(({ name, kind }) => kinds.get(name) !== kind)).toEqual([]);
    });

    test("has a place for each answer that is printed", () => {
      const reached = new Set([...fields.map(({ pattern }) => pattern), ...keysOf(form, implied.length)]);
      const answers = form.fields.filter(
        ({ kind, printed, leftOut, section, schema }) =>
          printed &&
          !leftOut &&
          section !== undefined &&
          kind !== "group" &&
          kind !== "list" &&
          isAsked(schema),
      );
      const missing = answers.map(({ pointer }) => pointer).filter((pointer) => !isReached(pointer, reached));
      expect(missing.filter((pointer) => !withoutColumn.includes(pointer))).toEqual([]);
    });
  },
);

/** Answers in the rows of a table that has no column for them, on paper either. */
const withoutColumn = ["/entries/*/anonymous"];

function isAsked(schema: Form["definition"]["schema"]): boolean {
  const computed = computedDefinition(schema);
  return !computed || computed.override === true;
}

function isReached(pointer: string, reached: ReadonlySet<string>): boolean {
  if (reached.has(pointer)) return true;
  return pointer !== "" && isReached(parentPointer(pointer), reached);
}

/** The options that the rows of a list stand for are printed: filling in a row chooses one. */
function keysOf(form: Form, implied: number): readonly string[] {
  if (implied === 0) return [];
  return form.fields.flatMap(({ pointer, schema }) => {
    const key = keyedRows(schema)?.key;
    return key === undefined ? [] : [`${pointer}/*/${key}`];
  });
}

describe("every valid example, written in the blank of its form and read back", () => {
  const examples = readExamples(files).filter(({ problems }) => !problems);
  test.each(examples.map((example) => [example.file, example] as const))(
    "%s: nothing is lost",
    (_, example) => {
      const document = documentOf(exampleForm(catalogue, example));
      const written = blankAnswers(document, example.data, today);
      const { record, unread } = filledRecord(new Map(Object.entries(written)), document, today);
      const again = blankAnswers(document, record.data, today);
      const told = new Set(unread.map(({ name }) => name));
      const lost = Object.entries(written).filter(
        ([name, text]) => again[name]?.trim() !== text.trim() && !told.has(name),
      );
      expect(lost).toEqual([]);
    },
  );
});

describe("the file", () => {
  test.each(formsInRegions(catalogue))(
    "%s in %s: every place is a field, and comes back filled in",
    async (id, region) => {
      const form = catalogue.form(id, region);
      const document = documentOf(form);
      const blank = await issueFillable(printer, document, { today });
      const { fields } = blankFields(document, today);
      const found = fieldsIn(blank);
      expect(found.map(({ name }) => name).toSorted()).toEqual(
        [...new Set(fields.map(({ name }) => name))].toSorted(),
      );
      expect(found.reduce((sum, { places }) => sum + places, 0)).toBe(fields.length);
      const texts = found.filter(({ kind, name }) => kind === "Tx" && !name.includes("#"));
      const filled = fillFields(blank, Object.fromEntries(texts.map(({ name }) => [name, "Образец"])));
      const { record, unread } = readFilled(filled, document, { today });
      const taken = JSON.stringify(record.data).split("Образец").length - 1;
      expect(taken + unread.length).toBeGreaterThanOrEqual(texts.length);
    },
  );
});

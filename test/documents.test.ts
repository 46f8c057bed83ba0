import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue, type Field, type Form, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createPrinter, issueDocument } from "@formulyar/documents";
import { pdfText } from "@formulyar/documents/testing";
import { afterAll, describe, expect, test } from "vitest";
import { documentsOf } from "./support/documentsOf.ts";
import { everyForm } from "./support/everyForm.ts";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
const today = "2024-12-01";

afterAll(() => printer.close());

/** Words of a text with the spaces made equal: line breaks, after a hyphen too, are the printer's business. */
function words(text: string): string {
  return text
    .replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{L})/gu, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const documentOf = documentsOf(catalogue);

async function printed(form: string, data?: object, region?: string): Promise<readonly string[]> {
  const record = data && { data: data as never };
  const bytes = await issueDocument(printer, documentOf(form, region), record, { today });
  return (await pdfText(bytes)).map(words);
}

/** The words of a document before it is printed; quicker than a PDF, where the look does not matter. */
function wordsOf(form: string, data?: object, region?: string): string {
  const page = documentOf(form, region).html(data as never, { today });
  const body = page.slice(page.indexOf("<body>")).replaceAll(/<[^>]*>/g, " ");
  return words(body.replaceAll("&nbsp;", " ").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
}

/** The expected text of an example, page by page: `<name>.txt` beside it. */
async function expectedPages(file: string): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, "..", file), "utf8");
  return text.split("\f").map(words);
}

const texts = Object.keys(files).filter((path) =>
  /^forms\/(?:regions\/[^/]+\/)?[^/]+\/examples\/[^/]+\.txt$/.test(path),
);
const examples = new Map(readExamples(files).map((example) => [example.file, example]));

describe("the words of every printed document", () => {
  test("every form with a template of its own has the text of its blank", () => {
    const own = everyForm(catalogue).filter(
      ({ id, region }) => catalogue.resolve(id, region).sources.template !== undefined,
    );
    expect(own.filter(({ folder }) => !texts.includes(`${folder}/examples/blank.txt`))).toEqual([]);
  });

  test.each(texts)("%s", async (file) => {
    const [, region, form = ""] = /^forms\/(?:regions\/([^/]+)\/)?([^/]+)\//.exec(file) ?? [];
    const example = examples.get(file.replace(/\.txt$/, ".json"));
    const pages = await printed(form, example?.data, example?.region ?? region);
    expect(pages).toEqual(await expectedPages(file));
  });
});

describe.each(everyForm(catalogue).map((form) => [form.name, form] as const))(
  "%s",
  (_, { id, region: home }) => {
    const valid = [...examples.values()].filter(
      ({ form, edition, problems }) => form === id && !edition && !problems,
    );

    test("every valid example prints in words: nothing broken, no code, no date as a computer writes it", () => {
      for (const { file, data, region } of valid) {
        const text = wordsOf(id, data, region);
        expect(text.length, file).toBeGreaterThan(200);
        expect(text, file).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b/);
        expect(text, file).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
        const codes = codesOf(catalogue.form(id, region).fields);
        const raw = withoutAddresses(text).match(/[A-Za-z][A-Za-z0-9_]+/g) ?? [];
        expect(
          raw.filter((word) => codes.has(word)),
          file,
        ).toEqual([]);
      }
    });

    test("internal data never reaches the sheet", async () => {
      const form = catalogue.form(id, home);
      const internal = form.fields
        .filter((field) => !field.printed && field.kind === "text" && !isNamedByStyle(form, field.pointer))
        .map((field) => field.pointer);
      // A journal of a region may have nothing to hide.
      if (home === undefined) expect(internal.length).toBeGreaterThan(0);
      if (internal.length === 0) return;
      const secret = "НЕПЕЧАТАЕМОЕ";
      const data = internal.reduce(
        (whole, pointer) => withText(whole, pointer.split("/").slice(1), secret),
        {},
      );
      expect((await printed(id, data, home)).join(" ")).not.toContain(secret);
    });
  },
);

/** Whether a style of the group (`x-print.styles`) prints this part of it: a name in another case. */
function isNamedByStyle(form: Form, pointer: string): boolean {
  const at = pointer.lastIndexOf("/");
  const print = form.field(pointer.slice(0, at))?.schema["x-print"];
  const styles = typeof print === "object" ? JSON.stringify(print.styles ?? {}) : "";
  return styles.includes(`{${pointer.slice(at + 1)}}`);
}

function withText(node: object, [step = "", ...rest]: readonly string[], text: string): object {
  if (step === "*") return node;
  const below = (node as Record<string, unknown>)[step];
  return {
    ...node,
    [step]: rest.length === 0 ? text : withText((below as object | undefined) ?? {}, rest, text),
  };
}

/** Codes of options that a person would not take for words: Latin, in lower case (`I` and `II` are numbers). */
function codesOf(fields: readonly Field[]): ReadonlySet<string> {
  const codes = fields.flatMap(({ options }) => (options ?? []).map(({ value }) => value));
  return new Set(codes.filter((code): code is string => typeof code === "string" && /[a-z]/.test(code)));
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/\S+@\S+|https?:\S+/g, "");
}

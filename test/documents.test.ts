import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createDocument, createPrinter, documentSources } from "@formulyar/documents";
import { pdfText } from "@formulyar/documents/testing";
import { afterAll, describe, expect, test } from "vitest";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
const today = "2024-12-01";

afterAll(() => printer.close());

/** Words of a text with the spaces made equal: line breaks are the printer's business. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

async function printed(form: string, data?: object, region?: string): Promise<readonly string[]> {
  const compiled = catalogue.form(form, region);
  const document = createDocument(compiled, documentSources(catalogue, compiled));
  const bytes = await printer.print(document.html(data as never, { today }));
  return (await pdfText(bytes)).map(words);
}

/** The expected text of an example, page by page: `<name>.txt` beside it. */
async function expectedPages(file: string): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, "..", file), "utf8");
  return text.split("\f").map(words);
}

const texts = Object.keys(files).filter((path) => /^forms\/[^/]+\/examples\/[^/]+\.txt$/.test(path));
const examples = new Map(readExamples(files).map((example) => [example.file, example]));

describe("the words of every printed document", () => {
  test("every form with a template of its own has the text of its blank", () => {
    const own = catalogue.forms().filter(({ id }) => catalogue.resolve(id).sources.template !== undefined);
    expect(own.filter(({ id }) => !texts.includes(`forms/${id}/examples/blank.txt`))).toEqual([]);
  });

  test.each(texts)("%s", async (file) => {
    const form = file.split("/")[1] ?? "";
    const example = examples.get(file.replace(/\.txt$/, ".json"));
    expect(await printed(form, example?.data, example?.region)).toEqual(await expectedPages(file));
  });
});

describe.each(catalogue.forms().map(({ id }) => id))("%s", (id) => {
  const valid = [...examples.values()].filter(({ form, problems }) => form === id && !problems);

  test("every valid example prints, with every value that is to be printed", async () => {
    for (const example of valid) {
      const text = (await printed(id, example.data, example.region)).join(" ");
      expect(text.length, example.file).toBeGreaterThan(200);
      expect(text, example.file).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
    }
  });

  test("internal data never reaches the sheet", async () => {
    const form = catalogue.form(id);
    const internal = form.fields
      .filter((field) => !field.printed && field.kind === "text")
      .map((field) => field.pointer);
    expect(internal.length).toBeGreaterThan(0);
    const secret = "НЕПЕЧАТАЕМОЕ";
    const data = internal.reduce(
      (whole, pointer) => withText(whole, pointer.split("/").slice(1), secret),
      {},
    );
    expect((await printed(id, data)).join(" ")).not.toContain(secret);
  });
});

function withText(node: object, [step = "", ...rest]: readonly string[], text: string): object {
  if (step === "*") return node;
  const below = (node as Record<string, unknown>)[step];
  return {
    ...node,
    [step]: rest.length === 0 ? text : withText((below as object | undefined) ?? {}, rest, text),
  };
}

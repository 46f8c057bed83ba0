import { join } from "node:path";
import { createCatalogue, exampleForm, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import {
  createDocument,
  createPrinter,
  documentSources,
  issueDocument,
  readIssued,
} from "@formulyar/documents";
import { afterAll, describe, expect, test } from "vitest";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
afterAll(() => printer.close());

const examples = readExamples(files).filter(({ problems }) => !problems);
const today = "2024-12-01";

/** Every region that has the example's form; for one that names its region, that one. */
const placed = examples.flatMap((example) => {
  if (example.region !== undefined || example.edition !== undefined) return [example];
  const regions = catalogue.regions.filter(({ id }) =>
    catalogue.forms(id).some((form) => form.id === example.form),
  );
  return [example, ...regions.map(({ id }) => ({ ...example, region: id }))];
});

describe("every valid example of every form in every region comes back from its document", () => {
  const named = placed.map((example) => [`${example.file} ${example.region ?? ""}`, example] as const);
  test.each(named)("%s", async (_, example) => {
    const form = exampleForm(catalogue, example);
    const document = createDocument(form, documentSources(catalogue, form));
    const { data } = example;
    const issued = await issueDocument(printer, document, { data }, { today });
    const { record, verdict } = readIssued(issued);
    const { id, edition, region } = form.definition;
    expect(verdict).toEqual({ kind: "untouched" });
    expect(record).toEqual({ form: id, ...(region && { region: region.id }), edition, data });
    const again = await issueDocument(printer, document, record, { today });
    expect(Buffer.compare(again, issued)).toBe(0);
  });
});

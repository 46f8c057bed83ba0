import { join } from "node:path";
import { createCatalogue, type Example, exampleForm, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import {
  createDocument,
  createPrinter,
  documentSources,
  issueDocuments,
  readIssued,
} from "@formulyar/documents";
import { afterAll, describe, expect, test } from "vitest";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
afterAll(() => printer.close());

const today = "2024-12-01";
const examples = readExamples(files).filter(({ problems }) => !problems);

/** Every region that has the example's form; for one that names its region, that one. */
const placed = examples.flatMap((example) => {
  if (example.region !== undefined || example.edition !== undefined) return [example];
  const regions = catalogue.regions.filter(({ id }) =>
    catalogue.forms(id).some((form) => form.id === example.form),
  );
  return [example, ...regions.map(({ id }) => ({ ...example, region: id }))];
});

/** Those of one form, which are printed together. */
const groups = placed.reduce((all, example) => {
  const { form, region, edition } = example;
  const name = [region, form, edition].filter((part) => part !== undefined).join("/");
  return all.set(name, [...(all.get(name) ?? []), example]);
}, new Map<string, Example[]>());

/** So many in one test, that a busy machine has time for them. */
const TOGETHER = 6;

const portions = [...groups].flatMap(([name, all]) =>
  Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, index) => {
    const from = index * TOGETHER;
    return [`${name}, from example ${from + 1}`, all.slice(from, from + TOGETHER)] as const;
  }),
);

describe("every valid example of every form in every region comes back from its document", () => {
  test.each(portions)("%s", async (_, some) => {
    const [first] = some;
    if (!first) return;
    const form = exampleForm(catalogue, first);
    const document = createDocument(form, documentSources(catalogue, form));
    const records = some.map(({ data }) => ({ data }));
    const issued = await filesOf(issueDocuments(printer, document, records, { today }));
    const read = issued.map(readIssued);
    const { id, edition, region } = form.definition;
    for (const [index, { verdict, record }] of read.entries()) {
      expect(verdict, some[index]?.file).toEqual({ kind: "untouched" });
      expect(record).toEqual({
        form: id,
        ...(region && { region: region.id }),
        edition,
        data: some[index]?.data,
      });
    }
    const again = await filesOf(
      issueDocuments(
        printer,
        document,
        read.map(({ record }) => record),
        { today },
      ),
    );
    expect(again.map((bytes, index) => Buffer.compare(bytes, issued[index] ?? bytes))).toEqual(
      some.map(() => 0),
    );
  });
});

async function filesOf(printing: ReturnType<typeof issueDocuments>): Promise<readonly Uint8Array[]> {
  const results = await printing;
  return results.map((result) => {
    if (result.status === "fulfilled") return result.value;
    throw result.reason;
  });
}

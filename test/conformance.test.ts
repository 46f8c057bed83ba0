import { join } from "node:path";
import { createCatalogue, type JsonObject, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createPrinter, issueDocument, prepareBrowser, verifyPdf } from "@formulyar/documents";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf } from "./support/documentsOf.ts";
import { everyForm } from "./support/everyForm.ts";
import { hostileRecord } from "./support/hostileRecord.ts";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
const today = "2024-12-01";

beforeAll(() => prepareBrowser(), 120_000);
afterAll(() => printer.close());

const documentOf = documentsOf(catalogue);

/** What an issued document breaks of PDF/A-3a and PDF/UA-1, in words with places. */
async function faultsOf(id: string, region?: string, data?: JsonObject): Promise<readonly string[]> {
  const record = data && { data, kept: [] };
  const bytes = await issueDocument(printer, documentOf(id, region), record, { today });
  return verifyPdf(bytes).findings.flatMap(({ rule, faults }) => {
    const [{ clause, standard, test }] = rule.sources;
    return faults.slice(0, 5).map(({ what, where }) => `${standard} ${clause}-${test}: ${what}; ${where}`);
  });
}

const examples = readExamples(files).filter(({ edition, problems }) => !edition && !problems);

/** Those with an expected text; of those without, the largest of each form. */
const chosen = examples.filter((example) => {
  if (Object.hasOwn(files, example.file.replace(/\.json$/, ".txt"))) return true;
  return !examples.some(
    (other) =>
      other.form === example.form && other.region === example.region && sizeOf(other) > sizeOf(example),
  );
});

function sizeOf({ data }: { readonly data: unknown }): number {
  return JSON.stringify(data).length;
}

const forms = everyForm(catalogue).map((form) => [form.name, form] as const);

describe.concurrent("issued documents are PDF/A-3a and PDF/UA-1", () => {
  test.each(forms)("%s, blank", async (_, { id, region }) => {
    expect(await faultsOf(id, region)).toEqual([]);
  });

  test.each(chosen.map((example) => [example.file, example] as const))(
    "%s",
    async (_, { data, form, region }) => {
      expect(await faultsOf(form, region, data as JsonObject)).toEqual([]);
    },
  );

  test.each(forms)("%s, with what is hard to print in every field", async (_, { id, region }) => {
    expect(await faultsOf(id, region, hostileRecord(catalogue.form(id, region)))).toEqual([]);
  });
});

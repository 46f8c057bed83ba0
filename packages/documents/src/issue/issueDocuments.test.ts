import { createCatalogue, type JsonObject } from "@formulyar/core";
import { afterAll, describe, expect, test } from "vitest";
import { createDocument, type FormDocument } from "../document/createDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { createPrinter, type Printer } from "../printer/createPrinter.ts";
import { RefusedDocumentError } from "../printer/PrintError.ts";
import { sampleFields, sampleGuest } from "../testing/sampleForm.ts";
import { type TestForm, testFiles } from "../testing/testForm.ts";
import { issueDocument } from "./issueDocument.ts";
import { issueDocuments } from "./issueDocuments.ts";

const browser = createPrinter();
afterAll(() => browser.close());

const options = { today: "2024-12-01" };
const template = `<h1>Заявка</h1>{{line "/guest" prefix="от"}}{{options "/room"}}
<table class="grid"><thead><tr><th scope="col">№</th><th scope="col">Что</th></tr></thead>
<tbody>{{#rows "/luggage" min=2}}<tr><td>{{@number}}</td><td>{{value "./what"}}</td></tr>{{/rows}}</tbody></table>`;

function documentOf(more: Partial<TestForm> = {}): FormDocument {
  const catalogue = createCatalogue(testFiles({ properties: sampleFields, template, ...more }));
  const form = catalogue.form("sample");
  return createDocument(form, documentSources(catalogue, form));
}

/** Counts what is printed. */
function counting(): Printer & { readonly printed: () => number } {
  let printed = 0;
  const print: Printer["print"] = (page, signal) => {
    printed += 1;
    return browser.print(page, signal);
  };
  return { ...browser, print, printed: () => printed };
}

const guest = (last: string): { data: JsonObject } => ({
  data: { ...sampleGuest, guest: { last, first: "Анна" } },
});
const guests = [
  "Образцова",
  "Примеров",
  "Щукина",
  "Ёжиков",
  "Юсупова",
  "Әминова",
  "Ольхова",
  "Берёзкина",
].map(guest);

const bytesOf = (settled: readonly PromiseSettledResult<Uint8Array>[]) =>
  settled.map((one) => (one.status === "fulfilled" ? Buffer.from(one.value).toString("latin1") : one.reason));

async function alone(document: FormDocument, records: readonly { data: JsonObject }[]) {
  const made = records.map((record) => issueDocument(browser, document, record, options));
  return bytesOf(await Promise.allSettled(made));
}

describe("documents of one sheet", { timeout: 60_000 }, () => {
  test("are printed in one go, with the bytes that each has alone", async () => {
    const document = documentOf();
    const printer = counting();
    await issueDocuments(printer, document, guests, options);
    const before = printer.printed();
    const made = bytesOf(await issueDocuments(printer, document, guests, options));
    expect(printer.printed() - before).toBe(1);
    expect(made).toEqual(await alone(document, guests));
  });

  test("are printed alone when a style would make them come out otherwise", async () => {
    const document = documentOf({ css: "article .line { margin-left: 20mm }" });
    const made = bytesOf(await issueDocuments(browser, document, guests, options));
    expect(made).toEqual(await alone(document, guests));
  });

  test("are not even tried together with rules for the first page", async () => {
    const document = documentOf({ css: "@page :first { margin-top: 60mm }" });
    const printer = counting();
    const made = bytesOf(await issueDocuments(printer, document, guests.slice(0, 3), options));
    expect(printer.printed()).toBe(3);
    expect(made).toEqual(await alone(document, guests.slice(0, 3)));
  });
});

test("a document of several sheets among them is printed alone, with its numbers", {
  timeout: 60_000,
}, async () => {
  const document = documentOf();
  const luggage = Array.from({ length: 90 }, (_, index) => ({ what: `Сумка ${index + 1}` }));
  const long = { data: { ...sampleGuest, luggage } };
  const records = [...guests.slice(0, 4), long, ...guests.slice(4)];
  const made = bytesOf(await issueDocuments(browser, document, records, options));
  expect(made).toEqual(await alone(document, records));
});

test("one that cannot be printed stops nobody", { timeout: 60_000 }, async () => {
  const document = documentOf();
  const print: Printer["print"] = (page, signal) =>
    typeof page !== "string" && page.body.includes("Щукина")
      ? Promise.reject(new RefusedDocumentError("Не печатается."))
      : browser.print(page, signal);
  const settled = await issueDocuments({ ...browser, print }, document, guests, options);
  expect(settled.map(({ status }) => status)).toEqual(
    guests.map((_, index) => (index === 2 ? "rejected" : "fulfilled")),
  );
});

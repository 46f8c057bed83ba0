import { createCatalogue } from "@formulyar/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { pdfText } from "../testing/pdfText.ts";
import { sampleFields, sampleGuest } from "../testing/sampleForm.ts";
import { testFiles } from "../testing/testForm.ts";
import { createDocument } from "./createDocument.ts";
import { documentSources } from "./documentSources.ts";

const template = `
<h1>{{text "title"}}</h1>
{{line "/guest" prefix="от" hint="(фамилия, имя)"}}
<p>Приказ № {{orBlank region.acts.order.number}} от {{formatDate region.acts.order.date "long"}}: {{value "/nights"}} ночей.</p>
{{options "/room"}}
<table class="grid"><thead><tr><th scope="col">№</th><th scope="col">Что</th></tr></thead>
<tbody>{{#rows "/luggage" min=40}}<tr><td>{{@number}}</td><td>{{value "./what"}}<br>и прочее</td></tr>{{/rows}}</tbody></table>
<p>{{date "/arrival" style="quoted"}}</p>`;

const region = { acts: { order: { number: "127-ОД", date: "2024-10-08" } } };
const manifest = {
  texts: { title: { title: "Название", text: "Заявка\nгостя" } },
  print: { margins: { left: 30 }, fontSize: 14 },
};
const catalogue = createCatalogue(testFiles({ properties: sampleFields, template, region, manifest }));
const form = catalogue.form("sample", "area");
const document = createDocument(form, documentSources(catalogue, form));
const printer = createPrinter();

beforeAll(() => prepareBrowser(), 120_000);
afterAll(() => printer.close());

async function pages(data?: object): Promise<readonly string[]> {
  return pdfText(await printer.print(document.html(data as typeof sampleGuest, { today: "2024-12-01" })));
}

test("a filled form reads as it should, page by page", { timeout: 60_000 }, async () => {
  const luggage = Array.from({ length: 45 }, (_, index) => ({ what: `Сумка ${index + 1}` }));
  const [first = "", second = "", ...rest] = await pages({ ...sampleGuest, luggage });
  expect(first).toMatch(/^ЗАЯВКА\nГОСТЯ\nот Образцова Анна\n\(фамилия, имя\)\n/);
  expect(first).toContain(
    "Приказ № 127-ОД от 8 октября 2024 г.: 3 ночей.\n☒ на одного\n☐ на двоих\n№ Что\n1 Сумка 1\nи прочее",
  );
  expect(second).toMatch(/^2\n№ Что\n\d+ Сумка \d+\nи прочее/);
  expect([second, ...rest].at(-1)).toMatch(/45 Сумка 45\nи прочее\n«08» октября 2024 г\.$/);
});

test("a blank has the same words, and places for the values", { timeout: 60_000 }, async () => {
  const text = (await pages()).join("\n");
  expect(text).toMatch(/^ЗАЯВКА\nГОСТЯ\nот\n\(фамилия, имя\)\n/);
  expect(text).toContain("☐ на одного\n☐ на двоих");
  expect(text).toContain("\n40\nи прочее\n« » 20 г.");
  expect(text).not.toMatch(/Образцова|☒/);
});

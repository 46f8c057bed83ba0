import { createCatalogue } from "@formulyar/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { longTable } from "../testing/longTable.ts";
import { pdfText } from "../testing/pdfText.ts";
import { testFiles } from "../testing/testForm.ts";
import { createDocument } from "./createDocument.ts";
import { documentSources } from "./documentSources.ts";

const printer = createPrinter();

beforeAll(() => prepareBrowser(), 120_000);
afterAll(() => printer.close());

async function pagesOf(template: string | undefined): Promise<readonly (readonly string[])[]> {
  const properties = { services: longTable };
  const catalogue = createCatalogue(testFiles({ properties, ...(template !== undefined && { template }) }));
  const form = catalogue.form("sample");
  const data = { services: [{ code: "s7", provider: "Первый" }] };
  const document = createDocument(form, documentSources(catalogue, form));
  const pages = await pdfText(await printer.print(document.html(data, { today: "2024-12-01" })));
  return pages.map((page) => page.split("\n"));
}

const table = `<table class="grid">
<thead><tr><th scope="col" class="number">№</th><th scope="col">Услуга</th><th scope="col">Исполнитель</th></tr></thead>
<tbody>{{#rows "/services" every=true}}
{{#if @group}}<tr class="group"><th colspan="3" scope="rowgroup">{{@group}}</th></tr>{{/if}}
<tr><td class="number">{{@number}}</td><th scope="row">{{value "./code"}}<br>конец {{@number}}</th><td>{{value "./provider" blank="none"}}</td></tr>
{{/rows}}</tbody></table>`;

const signatures = `<div class="signatures"><p>С программой согласен</p>{{line hint="(подпись)"}}
<p>Лицо, уполномоченное на подписание</p>{{line hint="(должность, подпись)"}}</div>`;

// The table begins a little lower each time, so that every row comes to the bottom of a sheet in one of the documents.
describe.each([0, 17, 34, 51, 68])("60 rows in 6 groups, %s mm further down", (shift) => {
  test("every sheet has the heading; no row is torn, no title of a group is left alone", {
    timeout: 60_000,
  }, async () => {
    const pages = await pagesOf(`<p style="height:${shift}mm">Программа</p>${table}`);
    expect(pages.length).toBeGreaterThan(3);
    for (const lines of pages) {
      expect(lines.slice(0, 3)).toContain("№ Услуга Исполнитель");
      expect(lines.at(-1)).toMatch(/^конец \d+$/);
    }
    const numbers = pages.flat().flatMap((line) => /^конец (\d+)$/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)));
  });

  test("signatures stay whole, with two lines of text before them", { timeout: 60_000 }, async () => {
    const text = `<p>Первый абзац.</p><p>Второй абзац.</p><p>Третий абзац.</p>`;
    const pages = await pagesOf(
      `<p style="height:${170 + shift}mm">Программа</p>${text}${signatures}{{#blank}}{{value "/services"}}{{/blank}}`,
    );
    const last = pages.at(-1) ?? [];
    expect(last).toContain("С программой согласен");
    expect(last.at(-1)).toBe("(должность, подпись)");
    expect(last.indexOf("С программой согласен")).toBeGreaterThanOrEqual(pages.length > 1 ? 3 : 2);
  });
});

test("the generic document prints the same table; no heading is torn", { timeout: 60_000 }, async () => {
  const pages = await pagesOf(undefined);
  const words = pages.flat().join(" ");
  expect(words).toContain("Группа 6");
  expect(words).toContain("Первый");
  for (const lines of pages.slice(1)) expect(lines.join(" ")).toContain("Периодичность предоставления");
});

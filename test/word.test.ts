import { join } from "node:path";
import { createCatalogue, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createPrinter, issueWordDocument } from "@formulyar/documents";
import { pdfText, readWord } from "@formulyar/documents/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf } from "./support/documentsOf.ts";
import { everyForm } from "./support/everyForm.ts";
import { hasLibreOffice, printedByLibreOffice } from "./support/libreOffice.ts";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const printer = createPrinter();
const today = "2024-12-01";

afterAll(() => printer.close());

const documentOf = documentsOf(catalogue);

/** The words of a page before it is printed; places to fill in are none. */
function wordsOfPage(html: string): readonly string[] {
  const text = html
    .slice(html.indexOf("<body>"))
    .replaceAll(/<span class="blank"[^>]*><\/span>/g, " ")
    .replaceAll(/<\/?(?:span|u)\b[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " ");
  const plain = text.replaceAll("&nbsp;", " ").replaceAll("&quot;", '"').replaceAll("&lt;", "<");
  return split(
    plain
      .replaceAll("&gt;", ">")
      .replaceAll("&#x27;", "'")
      .replaceAll("&#x3D;", "=")
      .replaceAll("&amp;", "&"),
  );
}

/** Words without low lines and without the dashes that a stylesheet puts before items. */
function split(text: string): readonly string[] {
  return text
    .replaceAll("_", " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "–");
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const examples = readExamples(files).filter(
  ({ edition, problems, file }) =>
    !edition && !problems && Object.hasOwn(files, file.replace(/\.json$/, ".txt")),
);
const blanks = everyForm(catalogue).map(
  ({ name, id, region }) => [`${name}, blank`, id, undefined, region] as const,
);
const filled = examples.map(({ file, form, data, region }) => [file, form, data, region] as const);

describe("a Word document holds what the page holds, in its order", () => {
  test.each([...blanks, ...filled])("%s", async (_, id, data, region) => {
    const document = documentOf(id, region);
    const page = document.html(data, { today });
    const word = readWord(await issueWordDocument(printer, document, data && { data }, { today }));
    expect(split(word.text).length).toBeGreaterThan(20);
    expect(split(word.text)).toEqual(wordsOfPage(page));
    expect(word.tables).toBe(count(page, /<table\b/g));
    expect(word.rows).toBe(count(page, /<tr\b/g));
    expect(word.headings.length).toBe(count(page, /<h[1-6]\b/g));
  });
});

const libreOffice = await hasLibreOffice();
const reason = libreOffice ? "" : " (LibreOffice is not on this machine)";

describe.skipIf(!libreOffice)(`what LibreOffice prints of it${reason}`, () => {
  const cases = [...blanks, ...filled.filter(([file]) => file.endsWith("/long-values.json"))];
  let printed: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const words = cases.map(async ([name, id, data, region]) => {
      const document = documentOf(id, region);
      return [name, await issueWordDocument(printer, document, data && { data }, { today })] as const;
    });
    printed = await printedByLibreOffice(new Map(await Promise.all(words)));
  }, 300_000);

  test.each(cases)("%s", async (name, id, data, region) => {
    const ours = await pdfText(await printer.print(documentOf(id, region).html(data, { today })));
    const theirs = await pdfText(printed.get(name) ?? new Uint8Array());
    const [wanted, found] = [wordsOfSheets(ours), wordsOfSheets(theirs)];
    // Where lines end, and how often a table's head is repeated, is the printer's business: no word is lost or new.
    expect([...wanted].filter((word) => !lettersOf(theirs).includes(word))).toEqual([]);
    expect([...found].filter((word) => !lettersOf(ours).includes(word))).toEqual([]);
    expect(Math.abs(theirs.length - ours.length)).toBeLessThanOrEqual(Math.ceil(ours.length / 4));
  });
});

function wordsOfSheets(sheets: readonly string[]): ReadonlySet<string> {
  return new Set(split(withoutNumbers(sheets).join("\n")));
}

/** Everything on the sheets without spaces: a word that is broken at a line's end is in it too. */
function lettersOf(sheets: readonly string[]): string {
  return split(withoutNumbers(sheets).join("\n")).join("");
}

function withoutNumbers(sheets: readonly string[]): readonly string[] {
  return sheets.map((sheet, index) => (index > 0 ? sheet.replace(/^\d+\n/, "") : sheet));
}

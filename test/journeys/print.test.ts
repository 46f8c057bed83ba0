import type { HTTPResponse, Page } from "puppeteer";
import { expect, test } from "vitest";
import { pdfText, readWord } from "../../packages/documents/src/testing/index.ts";
import { byName, press, seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { typeInto } from "../support/keyboard.ts";
import { pdfWords } from "../support/pdfWords.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const person = "/fill/chelyabinsk/application?step=person";

/** The print dialog cannot be seen from here; that it was asked for, and with what, can. */
async function printedSheets(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll(".fp-print canvas").length);
    };
  });
  await act();
  await page.waitForFunction(() => document.body.dataset.printed !== undefined, { timeout: 20_000 });
  return page.evaluate(() => Number(document.body.dataset.printed));
}

/** The words on each page that the printer would get; the sheets of a document are pictures and have none. */
const paper = async (page: Page) => pdfText(await page.pdf({ preferCSSPageSize: true, format: "A4" }));

const isRendering = (response: HTTPResponse) => response.url().includes("/render?");

test("an empty blank is printed, whatever has been filled in", async () => {
  const { page, faults, close } = await product.open(person);
  await typeInto(page, "Фамилия", "Образцова");
  await byName(page, "image", "Страница 1 из 2");
  const [response, sheets] = await Promise.all([
    page.waitForResponse((one) => isRendering(one) && !one.request().postData()?.includes('"data"')),
    printedSheets(page, () => press(page, "Напечатать пустой бланк")),
  ]);
  const words = await pdfWords(new Uint8Array(await response.buffer()));
  expect(words).toContain("ЗАЯВЛЕНИЕ");
  expect(words).toContain("ИЛИ");
  expect(words).not.toContain("Образцова");
  expect(sheets).toBe(2);

  // What comes out of the printer is the sheets and nothing of the screen.
  expect(await paper(page)).toEqual(["", ""]);
  expect(faults).toEqual([]);
  await close();
});

test("what has been filled in is saved as a draft for Word", async () => {
  const { page, faults, close } = await product.open(person);
  await typeInto(page, "Фамилия", "Образцова");
  const file = await downloadedFile(page, async () => {
    await press(page, "Ещё действия с документом");
    await press(page, "Сохранить для Word (DOCX)");
    await press(page, "Сохранить черновик DOCX");
  });
  expect(file.name).toBe("Заявление о предоставлении услуг по сопровождаемому проживанию (черновик).docx");
  const { text, tables } = readWord(file.bytes);
  expect(text).toContain("ЗАЯВЛЕНИЕ");
  expect(text).toContain("Образцова");
  expect(tables).toBe(2);
  expect(faults).toEqual([]);
  await close();
});

test("the document beside the form follows what is typed", async () => {
  const { page, faults, close } = await product.open(person);
  await byName(page, "image", "Страница 1 из 2");
  const response = page.waitForResponse(
    (one) => isRendering(one) && one.request().postData()?.includes("Образцова") === true,
  );
  await typeInto(page, "Фамилия", "Образцова");
  await response;
  await page.evaluate(() =>
    document.querySelector<HTMLDetailsElement>("details.fp-text")?.setAttribute("open", ""),
  );
  await seeText(page, "Образцова");
  await page.waitForFunction(() => document.querySelector(".fp-text")?.textContent?.includes("Образцова"));
  expect(faults).toEqual([]);
  await close();
});

test("the browser's own command prints the document beside the form, too", async () => {
  const { page, faults, close } = await product.open(person);
  await byName(page, "image", "Страница 2 из 2");
  expect(await paper(page)).toEqual(["", ""]);
  expect(faults).toEqual([]);
  await close();
});

test("the document shows the place that was changed", async () => {
  const { page, faults, close } = await product.open("/fill/chelyabinsk/ipsp?step=signatures");
  await page.waitForSelector(".fp-preview[aria-busy='false'] .fp-sheet:nth-child(4)");
  const scrolled = () => page.$eval(".fp-preview__scroll", (box) => box.scrollTop);
  const seeWords = (words: string) =>
    page.waitForFunction(
      (text) => document.querySelector(".fp-text")?.textContent?.includes(text),
      {},
      words,
    );
  await typeInto(page, "Должность", "Начальник");
  await seeWords("Начальник");
  expect(await scrolled()).toBe(0);
  await page.keyboard.type(" отдела");
  await page.waitForFunction(() => (document.querySelector(".fp-preview__scroll")?.scrollTop ?? 0) > 500);
  expect(faults).toEqual([]);
  await close();
});

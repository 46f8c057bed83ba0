import { expect, test } from "vitest";
import { seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { fillApplication } from "../support/fillApplication.ts";
import { choose, focusedName, tabTo } from "../support/keyboard.ts";
import { pdfWords } from "../support/pdfWords.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const title = "Заявление о предоставлении услуг по сопровождаемому проживанию";

test("choose region and form, fill it in and save the document, without a mouse", async () => {
  const { page, faults, close } = await product.open("/");

  await tabTo(page, "Регион");
  await page.keyboard.press("End");
  await tabTo(page, title);
  await page.keyboard.press("Enter");
  await seeText(page, "Челябинская область");
  expect(await focusedName(page)).toBe(title);
  expect(new URL(page.url()).pathname).toBe("/fill/chelyabinsk/application");
  expect(await page.title()).toBe(`${title} — Формуляр`);

  await fillApplication(page);
  await choose(page, "Далее");
  await seeText(page, "Так ответы попадут в документ");
  await choose(page, "Готово");
  await seeText(page, "Ошибок нет");

  const file = await downloadedFile(page, () => choose(page, "Сохранить PDF"));
  expect(file.name).toBe(`${title}.pdf`);
  expect(new TextDecoder("latin1").decode(file.bytes.slice(0, 5))).toBe("%PDF-");
  const words = await pdfWords(file.bytes);
  expect(words).toContain("Образцова Анна Петровна");
  expect(words).toContain("112-233-445 95");
  expect(words).toContain("Поставщик социальных услуг «Образец-1»");
  expect(faults).toEqual([]);
  await close();
});

import { expect, test } from "vitest";
import { byName, press, seeText, visibleText } from "../support/byName.ts";
import { focusedName, tabTo, typeInto } from "../support/keyboard.ts";
import { settled } from "../support/openScreen.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const form = "/fill/chelyabinsk/application";

test("no page asks anything of another host, breaks the policy or complains on the console", async () => {
  for (const address of ["/", "/fill/base/application", form, `${form}?step=internal`]) {
    const { page, faults, close } = await product.open(address);
    await byName(page, "heading", await page.$eval("h1", (heading) => heading.textContent ?? ""));
    expect(faults, address).toEqual([]);
    await close();
  }
});

test("an unknown form says what to do and leads on", async () => {
  const { page, close } = await product.open("/fill/chelyabinsk/nothing");
  await seeText(page, "Такой формы нет");
  expect(await violations(page)).toEqual([]);
  await press(page, "Выбрать форму", "link");
  await byName(page, "heading", "Какую форму заполнить?");
  expect(await focusedName(page)).toBe("Какую форму заполнить?");
  await close();
});

test("an unknown region does, too", async () => {
  const { page, close } = await product.open("/fill/nowhere/application");
  await seeText(page, "Такой формы нет");
  await close();
});

test("the search finds forms by words of the title and says when there is none", async () => {
  const { page, faults, close } = await product.open("/");
  await tabTo(page, "Найти форму");
  await page.keyboard.type("ПРОЖИВАНИЮ заявление");
  await seeText(page, "Найдено:");
  await page.keyboard.type(" грузовик");
  await seeText(page, "форм не нашлось");
  await press(page, "Показать все формы");
  await byName(page, "link", "Заявление о предоставлении услуг по сопровождаемому проживанию");
  expect(faults).toEqual([]);
  await close();
});

test("the region and the mode for low vision are remembered between visits", async () => {
  const { page, faults, close } = await product.open("/");
  await page.select("select", "chelyabinsk");
  await press(page, "Версия для слабовидящих");
  await page.reload();
  await settled(page);
  expect(await page.$eval("select", (select) => select.value)).toBe("chelyabinsk");
  expect(await page.$eval("html", (html) => html.dataset.fyVision)).toBe("low");
  expect(faults).toEqual([]);
  await close();
});

test("the link to the content skips the header", async () => {
  const { page, close } = await product.open("/");
  await page.keyboard.press("Tab");
  expect(await focusedName(page)).toBe("К содержанию");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await close();
});

test("on a phone the form and the document take turns", async () => {
  const { page, faults, close } = await product.open(form, { width: 360, height: 740 });
  await press(page, "Документ");
  await byName(page, "image", "Страница 1 из 2");
  await press(page, "Форма");
  await byName(page, "button", "Проверить");
  expect(faults).toEqual([]);
  await close();
});

test("when the program is stopped, the page says so, keeps the picture and tries again on request", async () => {
  const { page, close } = await product.open(form);
  await byName(page, "image", "Страница 1 из 2");
  await page.setOfflineMode(true);
  await press(page, "Далее");
  await typeInto(page, "Фамилия", "Образцова");
  await seeText(page, "Документ не удалось показать");
  await byName(page, "image", "Страница 1 из 2");
  await page.setOfflineMode(false);
  await press(page, "Повторить");
  await page.waitForFunction(() => document.querySelector(".fp-text")?.textContent?.includes("Образцова"));
  expect(await visibleText(page)).not.toContain("Документ не удалось показать");
  await close();
});

import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { byName, press, seeText, visibleText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { choose, focusedName, tabTo, typeInto } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const form = "/fill/chelyabinsk/application";
const step = (id: string) => `${form}?step=${id}`;

const typedIn = async (page: Page, name: string) =>
  (await byName(page, "textbox", name)).evaluate((input) => (input as HTMLInputElement).value);

/** Longer than the pause after which the form takes over what is typed. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

test("«Проверить» on an empty form: the summary takes the focus and leads to the fields", async () => {
  const { page, faults, close } = await product.open(form);
  await press(page, "Проверить");
  await seeText(page, "Есть ошибки:");
  expect(await focusedName(page)).toContain("Исправьте ошибки");
  expect(await page.title()).toMatch(/^Ошибка: /);

  await tabTo(page, "Заполните поле «СНИЛС инвалида».");
  await page.keyboard.press("Enter");
  await byName(page, "heading", "Инвалид");
  expect(await focusedName(page)).toBe("СНИЛС");
  expect(faults).toEqual([]);
  await close();
});

test("warnings come as you go, errors wait until the field is left", async () => {
  const { page, faults, close } = await product.open(step("need"));
  await choose(page, "имеется");
  await page.keyboard.press("ArrowDown");
  await choose(page, "имеется");
  await page.keyboard.press("ArrowDown");
  await seeText(page, "Обратите внимание:");

  await page.goto(new URL(step("person"), page.url()).href);
  await press(page, "СНИЛС", "textbox");
  await page.keyboard.type("112-233");
  await pause();
  expect(await visibleText(page)).not.toContain("Ошибка:");
  await page.keyboard.press("Tab");
  await seeText(page, "Ошибка:");
  expect(faults).toEqual([]);
  await close();
});

describe("СНИЛС", () => {
  test("takes its shape while it is typed", async () => {
    const { page, close } = await product.open(step("person"));
    await typeInto(page, "СНИЛС", "11223344595");
    expect(await typedIn(page, "СНИЛС")).toBe("112-233-445 95");
    await close();
  });

  test("takes its shape when it is pasted", async () => {
    const { page, close } = await product.open(step("person"));
    await tabTo(page, "СНИЛС");
    await page.evaluate(() => document.execCommand("insertText", false, " 112 233 445-95 "));
    await page.keyboard.press("Tab");
    expect(await typedIn(page, "СНИЛС")).toBe("112-233-445 95");
    await close();
  });
});

describe("a form with errors", () => {
  test("is not given out; the way to the errors is offered", async () => {
    const { page, faults, close } = await product.open(form);
    await press(page, "Сохранить PDF");
    await seeText(page, "Готовый документ можно выдать, когда ошибок нет");
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toBe("Сохранить PDF");

    await press(page, "Сохранить PDF");
    await press(page, "Показать ошибки");
    await seeText(page, "Есть ошибки:");
    expect(await focusedName(page)).toContain("Исправьте ошибки");
    expect(faults).toEqual([]);
    await close();
  });

  test("is given out as a draft that says so", async () => {
    const { page, faults, close } = await product.open(form);
    await press(page, "Сохранить PDF");
    const file = await downloadedFile(page, () => press(page, "Сохранить черновик PDF"));
    expect(file.name).toMatch(/\(черновик\)\.pdf$/);
    expect(faults).toEqual([]);
    await close();
  });
});

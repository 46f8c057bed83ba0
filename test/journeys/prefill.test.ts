import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { byName, press, seeText, visibleText } from "../support/byName.ts";
import { choose, focusedName, tabTo } from "../support/keyboard.ts";
import { settled } from "../support/openScreen.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const region = "chelyabinsk";
const application = `/fill/${region}/application`;
const decision = `/fill/${region}/need-decision`;
const decisionTitle =
  "Решение о признании гражданина нуждающимся в сопровождаемом проживании и о предоставлении услуг по сопровождаемому проживанию";
const recordFile = join(checkout, "forms/application/examples/self-minimal.json");

/** A screen on which the application was begun, as if yesterday. */
async function withApplication(address: string, size?: { readonly width: number; readonly height: number }) {
  const screen = await product.open(address, size);
  const draft = {
    version: 1,
    form: "application",
    region,
    edition: "1",
    title: "Заявление",
    savedAt: "2024-11-01T10:00:00.000Z",
    data: JSON.parse(await readFile(recordFile, "utf8")),
  };
  const key = `formulyar/draft/${region}/application`;
  await screen.page.evaluate((at, text) => localStorage.setItem(at, text), key, JSON.stringify(draft));
  await screen.page.reload();
  await settled(screen.page);
  return screen;
}

const typedIn = async (page: Page, name: string) =>
  (await byName(page, "textbox", name)).evaluate((input) => (input as HTMLInputElement).value);

const draftOf = async (page: Page) =>
  JSON.parse(
    (await page.evaluate((at) => localStorage.getItem(at), `formulyar/draft/${region}/need-decision`)) ??
      "{}",
  ).data;

async function openDialog(page: Page): Promise<void> {
  await press(page, "Данные формы");
  await press(page, "Заполнить по другому документу…");
}

/** The first document of the list; its name tells the hour, too. */
async function pressDocument(page: Page): Promise<void> {
  await (await page.waitForSelector("dialog li button"))?.click();
  await seeText(page, "Что взять из документа");
}

async function openFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Открыть файл…")]);
  await chooser.accept([path]);
}

test("the next document is filled from this one by the keyboard, and taken back", async () => {
  const { page, faults, close } = await withApplication(application);
  await choose(page, "Данные формы");
  await choose(page, "Составить следующий документ…");
  await seeText(page, "Откроется новая форма");
  await tabTo(page, decisionTitle);
  await page.keyboard.press("Enter");
  await seeText(page, "Что взять из документа");
  expect(await focusedName(page)).toBe("Что взять из документа");
  await choose(page, "Форма проживания: индивидуально");
  await choose(page, "Заполнить");
  await seeText(page, "Заполнено по другому документу");
  expect(page.url()).not.toContain("from=");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await typedIn(page, "Фамилия")).toBe("Образцова");
  expect(await draftOf(page)).toMatchObject({ livingForm: "individual", personBirthDate: "1990-05-15" });
  expect(await draftOf(page)).not.toHaveProperty("providers");
  await page.reload();
  await settled(page);
  await choose(page, "Отменить");
  expect(await typedIn(page, "Фамилия")).toBe("");
  expect(await draftOf(page)).toBeUndefined();
  expect(faults).toEqual([]);
  await close();
});

test("a form that is ready leads on to the next one", async () => {
  const { page, faults, close } = await withApplication(`${application}?step=_review`);
  await press(page, "Готово");
  await seeText(page, "Документ готов");
  await press(page, "Составить следующий документ…");
  await press(page, decisionTitle, "link");
  await seeText(page, "Что взять из документа");
  await press(page, "Отмена");
  expect(await draftOf(page)).toBeUndefined();
  await page.reload();
  await settled(page);
  expect(await page.$("dialog")).toBeNull();
  expect(faults).toEqual([]);
  await close();
});

test("what is filled in stays, unless the form is begun anew", async () => {
  const { page, faults, close } = await withApplication(decision);
  await (await byName(page, "textbox", "Фамилия")).type("Примерова");
  await openDialog(page);
  await pressDocument(page);
  await seeText(page, "Примерова (в документе: Образцова Анна Петровна)");
  await press(page, "Заполнить");
  await seeText(page, "Заполнено по другому документу");
  expect(await typedIn(page, "Фамилия")).toBe("Примерова");
  await openDialog(page);
  await pressDocument(page);
  await press(page, "Убрать прежние данные и заполнить форму заново", "checkbox");
  await press(page, "Заполнить");
  await page.waitForFunction(() => !document.querySelector("dialog"));
  expect(await typedIn(page, "Фамилия")).toBe("Образцова");
  await press(page, "Отменить");
  expect(await typedIn(page, "Фамилия")).toBe("Примерова");
  expect(faults).toEqual([]);
  await close();
});

test("a form that several documents fill leads on to the next of them", async () => {
  const { page, faults, close } = await withApplication(`/fill/${region}/ipsp`);
  await openDialog(page);
  await pressDocument(page);
  await press(page, "Заполнить");
  await seeText(page, "Заполнено по другому документу");
  await choose(page, "Дополнить по другому документу…");
  await seeText(page, "Выберите документ того же человека");
  expect(faults).toEqual([]);
  await close();
});

test("a document comes from a file, and a file of no use is refused in words", async () => {
  const { page, faults, close } = await product.open(decision);
  await openDialog(page);
  await seeText(page, "нет начатых документов");
  await openFile(page, join(checkout, "LICENSE"));
  await seeText(page, "Это не файл данных «Формуляра»");
  await openFile(page, recordFile);
  await seeText(page, "Образцова Анна Петровна");
  await press(page, "Заполнить");
  expect(await typedIn(page, "Фамилия")).toBe("Образцова");
  expect(faults).toEqual([]);
  await close();
});

test("forms outside any case say nothing of it", async () => {
  const { page, close } = await product.open(application);
  await press(page, "Данные формы");
  expect(await visibleText(page)).not.toContain("Заполнить по другому документу");
  await close();
});

describe.each([
  ["a desk screen", { width: 1366, height: 768 }],
  ["a phone", { width: 360, height: 740 }],
] as const)("on %s", (_name, size) => {
  test.each(["as usual", "for low vision"])("axe finds nothing in the questions, %s", async (vision) => {
    const { page, faults, close } = await withApplication(decision, size);
    if (vision === "for low vision") await press(page, "Версия для слабовидящих");
    const found: string[] = [];
    const measure = async () => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`sticks out by ${over} px`);
    };
    const look = async () => {
      found.push(...(await violations(page)));
      await measure();
    };
    await press(page, "Данные формы");
    // What an open menu covers for a moment is no smaller target.
    await measure();
    await press(page, "Заполнить по другому документу…");
    await seeText(page, "Образцова А.П.");
    await look();
    await pressDocument(page);
    await look();
    await page.keyboard.press("Escape");
    expect(await focusedName(page)).toBe("Данные формы");
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

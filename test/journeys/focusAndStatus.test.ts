import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { axTree, withRole } from "../support/axTree.ts";
import { byName, press } from "../support/byName.ts";
import { choose, tabTo, typeInto } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const application = "/fill/chelyabinsk/application";
const services = "/fill/chelyabinsk/ipsp?step=services";
const surveys = "/fill/tatarstan-chelny/survey-summary?step=rows";
const third = "3 Приобретение (или помощь в приобретении) товаров";

/** What is said aloud of itself, without the focus going there (SC 4.1.3). */
const statuses = async (page: Page) => {
  const words = withRole(await axTree(page), "status").map(
    ({ name, below }) => name || below.map((text) => text.name).join(" "),
  );
  return words.map((one) => one.trim()).filter((one) => one !== "");
};

/** What has the focus, once the page has come to rest; nothing when it is lost. */
async function focused(page: Page): Promise<string | null> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
}

/** Presses a control by the keyboard, having come to it from wherever. */
async function pressKey(page: Page, name: string, role: "button" | "checkbox" | "radio" = "button") {
  await (await byName(page, role, name)).focus();
  await page.keyboard.press("Space");
}

describe("the focus is never lost", () => {
  test("when a list of answers gets shorter", async () => {
    const { page, close } = await product.open(`${application}?step=services`);
    await typeInto(page, "Поставщик социальных услуг 1", "Образец-1");
    await choose(page, "Добавить: Желаемые поставщики социальных услуг");
    await page.keyboard.type("Образец-2");
    await pressKey(page, "Удалить: Поставщик социальных услуг 2");
    expect(await focused(page)).not.toBeNull();
    expect(await statuses(page)).toContain("Удалено: Поставщик социальных услуг 2");
    await close();
  });

  test("when a list of groups loses its only row", async () => {
    const { page, close } = await product.open("/fill/astrakhan/roadmap-plan?step=sections");
    await choose(page, "Добавить: Разделы плана");
    expect(await statuses(page)).toContain("Добавлено: Раздел 1");
    await pressKey(page, "Удалить: Раздел 1");
    expect(await focused(page)).toBe("Добавить: Разделы плана");
    await close();
  });

  test("when a table loses its only row, gets it back, and loses it again", async () => {
    const { page, close } = await product.open(surveys);
    await choose(page, "Добавить: Опросы");
    expect(await statuses(page)).toContain("Добавлена строка 1.");
    await pressKey(page, "Удалить: строка 1");
    expect(await focused(page)).toBe("Добавить: Опросы");
    expect(await statuses(page)).toContain("Строка удалена: 1.");
    await pressKey(page, "Вернуть строку");
    expect(await focused(page)).not.toBeNull();
    await pressKey(page, "Удалить: строка 1");
    await pressKey(page, "Скрыть сообщение");
    expect(await focused(page)).toBe("Добавить: Опросы");
    await close();
  });

  test("when the last of the chosen rows is dropped where only those are shown", async () => {
    const { page, close } = await product.open(services);
    await pressKey(page, third, "checkbox");
    await pressKey(page, "Только выбранные", "checkbox");
    await pressKey(page, third, "checkbox");
    expect(await focused(page)).toBe("Показать все строки");
    await pressKey(page, "Вернуть строку");
    expect(await focused(page)).not.toBeNull();
    await close();
  });

  test("when an answer is taken away or a computed value comes back", async () => {
    const { page, close } = await product.open(application);
    await typeInto(page, "Уполномоченный орган (организация), куда подаётся заявление", "Другой орган");
    await choose(page, "Вернуть вычисленное: Уполномоченный орган (организация), куда подаётся заявление");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("input");
    await page.goto(new URL(`${application}?step=need`, page.url()).href);
    await choose(page, "в семье");
    await choose(page, "Снять выбор: Текущие условия проживания");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await close();
  });

  test("when the step on the screen is there no longer", async () => {
    const { page, close } = await product.open(application);
    await choose(page, "сам инвалид");
    await page.keyboard.press("ArrowDown");
    for (const _step of ["person", "residence", "representative"]) await press(page, "Далее");
    await byName(page, "heading", "Представитель");
    await pressKey(page, "Данные формы");
    await pressKey(page, "Очистить форму");
    await byName(page, "heading", "Кто и куда подаёт");
    expect(await focused(page)).toBe("Данные формы");
    await pressKey(page, "Вернуть");
    expect(await focused(page)).toBe("Заявление о предоставлении услуг по сопровождаемому проживанию");
    await close();
  });
});

describe("what happens is said", () => {
  test("that the form was opened and is saved, and that the document is ready", async () => {
    const { page, close } = await product.open(`${application}?step=person`);
    await typeInto(page, "Фамилия", "Образцова");
    await expect.poll(() => statuses(page)).toContainEqual(expect.stringMatching(/^Сохранено на этом/));
    await expect
      .poll(() => statuses(page), { timeout: 20_000 })
      .toContainEqual(expect.stringMatching(/^Документ готов/));
    expect(await statuses(page)).toContainEqual(expect.stringMatching(/^Форма открыта/));
    await close();
  });

  test("what a search has found, in the table and among the forms", async () => {
    const { page, close } = await product.open(services);
    await typeInto(page, "Найти по номеру или названию", "стриж");
    await expect.poll(() => statuses(page)).toContainEqual(expect.stringMatching(/^Найдено: \d+$/));
    await page.goto(new URL("/", page.url()).href);
    await tabTo(page, "Найти форму");
    await page.keyboard.type("план");
    await expect.poll(() => statuses(page)).toContainEqual(expect.stringMatching(/^Найдено: \d+/));
    await close();
  });

  test("what was copied from another group", async () => {
    const { page, close } = await product.open("/fill/chelyabinsk/ipsp?step=person");
    await typeInto(page, "Населенный пункт", "г. Образцов");
    await page.keyboard.press("Tab");
    const [copy] = await page
      .$$("::-p-aria([role='button'])")
      .then((all) =>
        Promise.all(
          all.map(async (one) => one.evaluate((button) => button.getAttribute("aria-label") ?? "")),
        ),
      )
      .then((names) => names.filter((name) => name.includes("Взять из")));
    await pressKey(page, copy ?? "");
    expect(await statuses(page)).toContainEqual(expect.stringMatching(/^Скопировано: /));
    await close();
  });
});

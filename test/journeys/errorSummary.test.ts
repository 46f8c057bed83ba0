import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { axTree, withRole } from "../support/axTree.ts";
import { spokenOfFocus } from "../support/byKeyboard/spoken.ts";
import { byName, seeText } from "../support/byName.ts";
import { choose, focusedName, tabTo } from "../support/keyboard.ts";
import { openDraft } from "../support/openDraft.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const application = "/fill/chelyabinsk/application";
const programme = "/fill/chelyabinsk/ipsp";

interface SummaryLink {
  readonly words: string;
  /** The step that it stands under. */
  readonly step: string;
}

/** The links of the summary with the headings that they stand under. */
const linksOf = (page: Page): Promise<readonly SummaryLink[]> =>
  page.$$eval(".fy-problems a", (links) =>
    links.map((link) => ({
      words: link.textContent ?? "",
      step: link.closest(".fy-problemgroup")?.querySelector("h3")?.textContent ?? "",
    })),
  );

/** Goes along a link of the summary, which is opened again for it; gives what is then said about the focus. */
async function follow(page: Page, at: number): Promise<string> {
  if ((await page.$(".fy-problems a")) === null) {
    await (await byName(page, "button", "Показать список")).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".fy-problems a");
  }
  // In a long list the keyboard alone would take a thousand presses.
  const link = (await page.$$(".fy-problems a"))[at];
  await link?.focus();
  await page.keyboard.press("Enter");
  // The list closes when somebody goes to mend a field.
  await page.waitForFunction(
    () => !document.querySelector(".fy-problems a") && document.activeElement !== document.body,
  );
  return spokenOfFocus(page);
}

describe("the summary of errors", () => {
  test.each([
    ["the application", application],
    ["the programme", programme],
  ])(
    "of %s leads to every field in the field's own words",
    async (_name, address) => {
      const { page, faults, close } = await product.open(address, { width: 1000, height: 768 });
      const before = await page.title();
      await choose(page, "Проверить");
      await seeText(page, "Исправьте ошибки");
      expect(await page.title()).toBe(`Ошибка: ${before}`);
      const tree = await axTree(page);
      const [summary] = withRole(tree, "region").filter(({ states }) => states.focused === true);
      expect(summary?.name).toBe("Исправьте ошибки");
      expect(summary && withRole(summary, "heading")[0]?.name).toBe("Исправьте ошибки");
      const links = await linksOf(page);
      expect(links.length).toBeGreaterThan(10);
      const found: string[] = [];
      for (const [at, { words, step }] of links.entries()) {
        const spoken = await follow(page, at);
        if (!spoken.includes(words)) found.push(`«${words}» leads to «${spoken}»`);
        const heading = await page.$eval(".fy-form__title", (title) => title.textContent);
        if (heading !== step) found.push(`«${words}» stands under «${step}», but leads to «${heading}»`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
    120_000,
  );

  test("names a row of a table, leads to its cell, and says the same as the words under the row", async () => {
    const { page, faults, close } = await product.open(`${programme}?step=services`);
    await tabTo(page, "Социально-бытовые услуги");
    for (const key of ["ArrowDown", "Space", "Escape"] as const) await page.keyboard.press(key);
    await choose(page, "Проверить");
    await seeText(page, "Исправьте ошибки");
    const links = await linksOf(page);
    const at = links.findIndex(({ words }) => words.startsWith("Строка 1 "));
    expect(links[at]?.words).toBe(
      "Строка 1 Благоустройство и приспособление жилья или помощь в этом: заполните: Минут за раз; Периодичность; Срок; Исполнитель",
    );
    expect(await follow(page, at)).toContain("Заполните Минут за раз");
    expect(await page.$eval(".fy-tmessage--error", (words) => words.textContent)).toContain("Исполнитель");
    expect(faults).toEqual([]);
    await close();
  });

  test("grows shorter with what is mended, and goes with «Ошибка:» in the title", async () => {
    const example = join(checkout, "forms/application/examples/self-minimal.json");
    const data = JSON.parse(await readFile(example, "utf8"));
    const { page, faults, close } = await openDraft(product, "chelyabinsk/application", {
      ...data,
      person: { ...data.person, contact: undefined },
    });
    const title = await page.title();
    await choose(page, "Проверить");
    await seeText(page, "Есть ошибки: 1");
    expect(await page.title()).toBe(`Ошибка: ${title}`);
    await follow(page, 0);
    expect(await focusedName(page)).toBe("Контактный телефон");
    await page.keyboard.type("9000000000");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => !document.querySelector(".fy-summary"));
    expect(await page.title()).toBe(title);
    await seeText(page, "Ошибок нет");
    expect(faults).toEqual([]);
    await close();
  });
});

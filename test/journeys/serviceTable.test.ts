import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { press, seeText, visibleText } from "../support/byName.ts";
import { focusedName, tabTo } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const step = "/fill/chelyabinsk/ipsp?step=services";

const keys = async (page: Page, ...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name as "Enter");
};

/** Ctrl with a letter, as the browser itself does it where it means copying and pasting. */
async function ctrl(page: Page, letter: "C" | "V" | "Z" | "D"): Promise<void> {
  const commands = { C: ["copy"], V: ["paste"], Z: [], D: [] }[letter];
  await page.keyboard.down("Control");
  await page.keyboard.press(`Key${letter}`, { commands });
  await page.keyboard.up("Control");
}

/** Texts of a row, from its name to its last column. */
const rowTexts = (page: Page, name: string) =>
  page.evaluate((start) => {
    const rows = [...document.querySelectorAll('[role="row"]')];
    const row = rows.find((one) => one.querySelector('[role="rowheader"]')?.textContent?.startsWith(start));
    return [...(row?.querySelectorAll('[role="gridcell"]') ?? [])].map((cell) => cell.textContent);
  }, name);

/** From the search into the table and down to its first row. */
async function enterTable(page: Page): Promise<void> {
  await tabTo(page, "Социально-бытовые услуги");
  await keys(page, "ArrowDown");
}

test("a service is chosen and filled in like a line of a spreadsheet", async () => {
  const { page, faults, close } = await product.open(step);
  await enterTable(page);
  await keys(page, "ArrowDown", "ArrowDown", "ArrowRight", "Enter", "Space", "Tab");
  await page.keyboard.type("30");
  await keys(page, "Tab");
  await page.keyboard.type("2");
  await keys(page, "Tab", "Enter", "ArrowDown", "ArrowDown", "Tab");
  await seeText(page, "Минут в неделю: 60");
  expect((await rowTexts(page, "3")).slice(0, 6)).toEqual([
    "на дому",
    "30",
    "2",
    "в неделю",
    "60",
    "2 раза в неделю",
  ]);
  await keys(page, "Tab", "Tab");
  await page.keyboard.type("31.12.2027");
  await keys(page, "Enter", "ArrowUp", "ArrowRight", "F2");
  await page.keyboard.type("Поставщик «Образец»");
  await keys(page, "Enter");
  expect((await rowTexts(page, "3")).slice(6, 8)).toEqual([
    "31.12.2027",
    "Поставщик «Образец», изменено вручную",
  ]);
  expect(await visibleText(page)).toContain("выбрано 1 из 23");
  expect(faults).toEqual([]);
  await close();
});

test("a column goes from one spreadsheet into the other, and back", async () => {
  const { page, faults, close } = await product.open(step);
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, ["clipboard-read", "clipboard-sanitized-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("30\r\nпять\r\n45\r\n"));
  await enterTable(page);
  await keys(page, "ArrowRight", "ArrowRight");
  await ctrl(page, "V");
  await seeText(page, "Вставлено: 2 ячейки. 1 значение не подошло: «пять» (Минут за раз, строка 2");
  await seeText(page, "выбрано 2 из 23");
  await page.keyboard.down("Shift");
  await keys(page, "ArrowDown", "ArrowDown");
  await page.keyboard.up("Shift");
  await ctrl(page, "C");
  await seeText(page, "Скопировано: 3 ячейки");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("30\r\n\r\n45");
  await ctrl(page, "Z");
  await seeText(page, "выбрано 0 из 23");
  expect(faults).toEqual([]);
  await close();
});

test("a group is chosen, what is chosen is seen alone, and what was dropped comes back", async () => {
  const { page, faults, close } = await product.open(step);
  await press(page, "Добавить все: Социально-трудовые услуги");
  await press(page, "Только выбранные", "checkbox");
  await seeText(page, "выбрано 2 из 2");
  expect(await visibleText(page)).not.toContain("Благоустройство");
  await press(page, "37 Содействие в трудоустройстве или социальной занятости", "checkbox");
  await seeText(page, "Строка снята: 37 Содействие");
  await press(page, "Вернуть строку");
  await seeText(page, "выбрано 2 из 2");
  expect(faults).toEqual([]);
  await close();
});

test("Esc leads out of the table", async () => {
  const { page, close } = await product.open(step);
  await enterTable(page);
  await keys(page, "Escape", "Tab");
  expect(await focusedName(page)).toBe("Как работать с таблицей");
  await close();
});

describe("a finding leads to its cell", () => {
  test("through a folded group and a search", async () => {
    const { page, faults, close } = await product.open(step);
    await press(page, "Добавить все: Социально-трудовые услуги");
    await press(page, "Социально-трудовые услуги");
    await press(page, "Найти по номеру или названию", "searchbox");
    await page.keyboard.type("стриж");
    await seeText(page, "Ничего не найдено");
    await press(page, "Проверить");
    const row = "Строка 37 Содействие в трудоустройстве или социальной занятости";
    await seeText(page, `${row}: заполните:`);
    await page.evaluate((words) => {
      const links = [...document.querySelectorAll<HTMLElement>(".fy-problems a")];
      links.find((link) => link.textContent?.startsWith(words))?.click();
    }, row);
    const findings = await page.waitForSelector(".fy-tmessages");
    expect(await findings?.evaluate((cell) => cell.textContent)).toMatch(
      /Минут за раз;.*Периодичность;.*Срок;.*Исполнитель/,
    );
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toMatch(/\/services\/0\/minutesPerVisit$/);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

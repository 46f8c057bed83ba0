import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { byName, press, seeText, visibleText } from "../support/byName.ts";
import { focusedName } from "../support/keyboard.ts";
import { settled } from "../support/openScreen.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";
import { visitEditions } from "../support/visitEditions.ts";

const product = startProduct(async () => visitEditions);
const address = "/fill/base/visit";
const key = "formulyar/draft/base/visit";
const data = { fullName: "Образцова Анна Петровна", phone: "+7 900 000-00-00", fax: "12-34" };

/** A form begun in the edition of 2024, as if the year before. */
async function withOldDraft() {
  const screen = await product.open(address);
  const draft = {
    version: 1,
    form: "visit",
    edition: "2024-01-01",
    title: "Заявка на посещение",
    savedAt: "2025-12-01T10:00:00.000Z",
    data,
  };
  await screen.page.evaluate((at, stored) => localStorage.setItem(at, stored), key, JSON.stringify(draft));
  await screen.page.reload();
  await settled(screen.page);
  return screen;
}

const typedIn = async (page: Page, name: string) =>
  (await byName(page, "textbox", name)).evaluate((input) => (input as HTMLInputElement).value);
const draftOf = async (page: Page) =>
  JSON.parse((await page.evaluate((at) => localStorage.getItem(at), key)) ?? "{}");

test("a draft opens in its own edition, prints by it, and says that another is in force", async () => {
  const screen = await withOldDraft();
  const { page } = screen;
  expect(await typedIn(page, "Фамилия и имя")).toBe(data.fullName);
  await seeText(page, "редакция от 01.01.2024");
  await seeText(page, "С 01.01.2026 действует другая редакция формы: от 01.01.2026.");
  await (await page.waitForSelector(".fp-text > summary"))?.click();
  await seeText(page, "ЗАЯВКА ПРЕЖНЕГО ОБРАЗЦА");
  expect(await violations(page)).toEqual([]);
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("it is carried to the new edition only after showing what that does; what has no place stays", async () => {
  const screen = await withOldDraft();
  const { page } = screen;
  await press(page, "Перенести в новую редакцию…");
  await seeText(page, "Чему нет места");
  expect(await visibleText(page)).toContain("Факс");
  expect(await violations(page)).toEqual([]);
  expect((await draftOf(page)).edition).toBe("2024-01-01");
  await press(page, "Перенести");
  await seeText(page, "Форма перенесена из редакции от 01.01.2024.");
  expect(await focusedName(page)).toBe("Заявка на посещение");
  expect(await typedIn(page, "Фамилия")).toBe("Образцова");
  expect(await typedIn(page, "Имя")).toBe("Анна Петровна");
  expect(await typedIn(page, "Телефон")).toBe(data.phone);
  expect(await visibleText(page)).toContain("12-34");
  expect(await violations(page)).toEqual([]);
  expect(await draftOf(page)).toMatchObject({
    edition: "2026-01-01",
    data: { name: { lastName: "Образцова" } },
    kept: [{ pointer: "/fax", value: "12-34" }],
    before: { edition: "2024-01-01", data },
  });
  await press(page, "Вернуть прежнюю редакцию");
  await seeText(page, "Форма перенесена из редакции от 01.01.2026.");
  expect(await typedIn(page, "Фамилия и имя")).toBe(data.fullName);
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("the day of the case decides, not the day of filling", async () => {
  const screen = await product.open(address);
  const { page } = screen;
  await (await byName(page, "textbox", "Дата подачи")).type("15.06.2025");
  await page.keyboard.press("Tab");
  await seeText(page, "День дела – 15.06.2025: тогда действовала другая редакция формы, от 01.01.2024.");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("a file opens in the edition that it was made with", async () => {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-"));
  const file = join(folder, "visit.json");
  await writeFile(file, JSON.stringify({ form: "visit", edition: "2024-01-01", data }));
  const screen = await product.open(address);
  const { page } = screen;
  await press(page, "Данные формы");
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Открыть данные или PDF")]);
  await chooser.accept([file]);
  await seeText(page, "редакция от 01.01.2024");
  expect(await typedIn(page, "Факс")).toBe("12-34");
  expect(screen.faults).toEqual([]);
  await screen.close();
  await rm(folder, { recursive: true });
});

import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { seeText, visibleText } from "../support/byName.ts";
import { focusedName, tabTo } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const step = "/fill/chelyabinsk/application?step=person";

/** Lets the page read and write the clipboard, as a person does who is asked once. */
async function openWithClipboard(path = step) {
  const opened = await product.open(path);
  const { page } = opened;
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, ["clipboard-read", "clipboard-sanitized-write"]);
  return opened;
}

/** Ctrl with a letter, as the browser itself does it where it means pasting. */
async function ctrl(page: Page, letter: "V" | "Z" | "A"): Promise<void> {
  const commands = { V: ["paste"], Z: ["undo"], A: ["selectAll"] }[letter];
  await page.keyboard.down("Control");
  await page.keyboard.press(`Key${letter}`, { commands });
  await page.keyboard.up("Control");
}

/** Pastes a text, copied elsewhere, where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await ctrl(page, "V");
}

/** What the inputs with these labels hold. */
const values = (page: Page, ...labels: readonly string[]) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const label = [...document.querySelectorAll("label")].find((one) => one.textContent === name);
        return (label?.control as HTMLInputElement | null | undefined)?.value;
      }),
    labels,
  );

const name = ["Фамилия", "Имя", "Отчество (при наличии)"];

test("a full name and a passport, copied from elsewhere, are put into their fields with the keyboard alone", async () => {
  const { page, faults, close } = await openWithClipboard();
  await tabTo(page, "Имя");
  await paste(page, "ОБРАЗЦОВА АННА ПЕТРОВНА, 27.03.1985 г.р., СНИЛС 112‑233‑445 95, инвалид II группы");
  await seeText(page, "Вставлено в поля: Фамилия, Имя, Отчество (при наличии), Дата рождения, СНИЛС");
  await seeText(page, "Не разобрано: «инвалид II группы».");
  expect(await values(page, ...name)).toEqual(["Образцова", "Анна", "Петровна"]);
  expect(await values(page, "Дата рождения")).toEqual(["27.03.1985"]);
  expect(await focusedName(page)).toBe("Имя");
  expect(await violations(page)).toEqual([]);

  await tabTo(page, "Отменить");
  await page.keyboard.press("Enter");
  await seeText(page, "Вставка отменена.");
  expect(await values(page, ...name, "Дата рождения")).toEqual(["", "", "", ""]);
  expect(await focusedName(page)).toBe("Имя");
  await ctrl(page, "V");
  await seeText(page, "Вставлено в поля: Фамилия");

  await tabTo(page, "Серия");
  await paste(
    page,
    "паспорт 75 04 123456 выдан ОВД Образцового района 01.02.2005, код подразделения 740-001",
  );
  await seeText(page, "Вставлено в поля: Вид документа, Серия, Номер");
  expect(await values(page, "Серия", "Номер", "Дата выдачи", "Кем выдан", "Код подразделения")).toEqual([
    "75 04",
    "123456",
    "01.02.2005",
    "ОВД Образцового района",
    "740-001",
  ]);
  await ctrl(page, "Z");
  await seeText(page, "Вставка отменена.");
  expect(await values(page, "Серия", "Номер")).toEqual(["", ""]);
  expect(await values(page, ...name)).toEqual(["Образцова", "Анна", "Петровна"]);
  expect(faults).toEqual([]);
  await close();
});

test("a plain answer is pasted as ever, and so is a text into the middle of another", async () => {
  const { page, faults, close } = await openWithClipboard();
  await tabTo(page, "Фамилия");
  await paste(page, "Образцова");
  expect(await values(page, ...name)).toEqual(["Образцова", "", ""]);
  await paste(page, " Анна Петровна");
  expect(await values(page, ...name)).toEqual(["Образцова Анна Петровна", "", ""]);
  expect(await visibleText(page)).not.toContain("Вставлено в поля");
  await ctrl(page, "A");
  await paste(page, "Образцова Анна Петровна");
  await seeText(page, "Вставлено в поля: Фамилия, Имя, Отчество (при наличии).");
  expect(await values(page, ...name)).toEqual(["Образцова", "Анна", "Петровна"]);
  expect(faults).toEqual([]);
  await close();
});

test("an address in one line is split; its towns and streets are suggested by the region", async () => {
  const { page, faults, close } = await openWithClipboard("/fill/chelyabinsk/application?step=residence");
  await tabTo(page, "Населенный пункт");
  const suggested = await page.evaluate(() => {
    const { list } = document.activeElement as HTMLInputElement;
    return [...(list?.options ?? [])].map(({ value }) => value);
  });
  expect(suggested).toContain("г. Челябинск");
  await paste(page, "454000, Челябинская область, г. Челябинск, ул. Образцовая, д. 1, корп. 2, кв. 3");
  await seeText(page, "Вставлено в поля:");
  expect(await values(page, "Регион", "Населенный пункт", "Улица", "Дом №", "Корпус", "Квартира")).toEqual([
    "Челябинская область",
    "г. Челябинск",
    "ул. Образцовая",
    "1",
    "2",
    "3",
  ]);
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

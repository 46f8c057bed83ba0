import { expect, test } from "vitest";
import { byName, press, seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { typeInto } from "../support/keyboard.ts";
import { type Screen, settled } from "../support/openScreen.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const person = "/fill/chelyabinsk/application?step=person";

const lastName = async ({ page }: Screen) =>
  (await byName(page, "textbox", "Фамилия")).evaluate((input) => (input as HTMLInputElement).value);
const reload = async ({ page }: Screen) => {
  await page.reload();
  await settled(page);
};

test("a reload loses nothing, not even the word being typed, and comes back to the step", async () => {
  const screen = await product.open("/fill/chelyabinsk/application");
  await press(screen.page, "Далее");
  await typeInto(screen.page, "Фамилия", "Образцова");
  await reload(screen);
  expect(await lastName(screen)).toBe("Образцова");
  await seeText(screen.page, "Сохранено на этом компьютере в");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("a cleared form can be taken back, also after a reload", async () => {
  const screen = await product.open(person);
  await typeInto(screen.page, "Фамилия", "Образцова");
  await press(screen.page, "Данные формы");
  await press(screen.page, "Очистить форму");
  await seeText(screen.page, "Форма очищена.");
  expect(await lastName(screen)).toBe("");
  await reload(screen);
  await press(screen.page, "Вернуть");
  expect(await lastName(screen)).toBe("Образцова");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("the first page shows what was begun, opens it again, removes it and takes that back", async () => {
  const screen = await product.open(person);
  const { page } = screen;
  await typeInto(page, "Фамилия", "Образцова");
  await press(page, "Формуляр: к выбору формы", "link");
  const title = "Заявление о предоставлении услуг по сопровождаемому проживанию";
  await press(page, `Удалить черновик: ${title}`);
  await seeText(page, `Черновик «${title}» удалён.`);
  await press(page, "Вернуть");
  await press(page, `Продолжить: ${title}`, "link");
  await page.goto(new URL(person, page.url()).href);
  expect(await lastName(screen)).toBe("Образцова");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("stored data that cannot be read are set aside and handed out", async () => {
  const screen = await product.open(person);
  const { page } = screen;
  await page.evaluate(() => localStorage.setItem("formulyar/draft/chelyabinsk/application", "{ испорчено"));
  await reload(screen);
  await seeText(page, "Есть сохранённые данные, которые не удалось прочитать");
  const file = await downloadedFile(page, () => press(page, "Сохранить в файл"));
  expect(new TextDecoder().decode(file.bytes)).toContain("{ испорчено");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

test("two tabs of one form do not overwrite each other", async () => {
  const first = await product.open(person);
  const second = await first.page.browserContext().newPage();
  await second.goto(first.page.url());
  await settled(second);
  await typeInto(second, "Фамилия", "Примерова");
  await second.waitForFunction(() => localStorage.length > 0);
  await first.page.bringToFront();
  await first.page.waitForFunction(() =>
    [...document.querySelectorAll("input")].some(({ value }) => value === "Примерова"),
  );
  expect(first.faults).toEqual([]);
  await first.close();
});

test("a computer without room says so, and the data can be saved to a file", async () => {
  const screen = await product.open(person);
  const { page } = screen;
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await typeInto(page, "Фамилия", "Образцова");
  await seeText(page, "Не сохраняется на этом компьютере");
  await press(page, "Данные формы");
  const file = await downloadedFile(page, () => press(page, "Сохранить данные"));
  expect(new TextDecoder().decode(file.bytes)).toContain("Образцова");
  expect(screen.faults).toEqual([]);
  await screen.close();
});

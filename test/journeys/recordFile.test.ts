import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byName, press, seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { typeInto } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const person = "/fill/chelyabinsk/application?step=person";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-record-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await press(page, "Данные формы");
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Открыть данные или PDF")]);
  await chooser.accept([path]);
}

test("data saved to a file open again on another computer", async () => {
  const from = await product.open(person);
  await typeInto(from.page, "Фамилия", "Образцова");
  await press(from.page, "Данные формы");
  const file = await downloadedFile(from.page, () => press(from.page, "Сохранить данные"));
  expect(JSON.parse(new TextDecoder().decode(file.bytes))).toMatchObject({
    form: "application",
    region: "chelyabinsk",
    data: { person: { name: { lastName: "Образцова" } } },
  });

  const to = await product.open(person);
  await openFile(to.page, "record.json", file.bytes);
  await seeText(to.page, "Сохранено на этом компьютере");
  const field = await byName(to.page, "textbox", "Фамилия");
  expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe("Образцова");
  expect([...from.faults, ...to.faults]).toEqual([]);
  await from.close();
  await to.close();
});

test.each([
  ["a record of another form", JSON.stringify({ form: "other", data: {} }), "запись другой формы"],
  ["a broken file", '{"form": "appl', "файл повреждён"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), "в нём не текст"],
  ["a huge file", " ".repeat(6 * 1024 * 1024), "больше 5 МБ"],
])("%s is refused in clear words and changes nothing", async (_name, content, words) => {
  const { page, faults, close } = await product.open(person);
  await typeInto(page, "Фамилия", "Образцова");
  await openFile(page, "wrong.json", content);
  await seeText(page, words);
  const field = await byName(page, "textbox", "Фамилия");
  expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe("Образцова");
  expect(faults).toEqual([]);
  await close();
});

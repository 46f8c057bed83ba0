import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCatalogue, type FormRecord } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createDocument, createPrinter, documentSources, issueDocument } from "@formulyar/documents";
import { fillFields } from "@formulyar/documents/testing";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byName, press, seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { typeInto } from "../support/keyboard.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const printer = createPrinter();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-open-"));
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The document of a record, as it is issued, in a file. */
async function issued({ form: id, region, data }: FormRecord, name: string): Promise<string> {
  const catalogue = createCatalogue(await readDefinitions(checkout));
  const form = catalogue.form(id, region);
  const document = createDocument(form, documentSources(catalogue, form));
  return saved(await issueDocument(printer, document, { data }, { today: "2024-12-01" }), name);
}

async function saved(bytes: Uint8Array, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Drags a file over the page and lets it go there. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await seeText(page, "Отпустите файл, чтобы открыть его");
  await session.send("Input.dispatchDragEvent", { type: "drop", x: 300, y: 300, data });
  await session.detach();
}

/** The answers that the browser has kept. */
async function draftOf(page: Page): Promise<unknown> {
  const draft = await page.evaluate(() => localStorage.getItem("formulyar/draft/chelyabinsk/application"));
  return JSON.parse(draft ?? "{}").data;
}

async function answerOf(page: Page, name: string): Promise<string> {
  const field = await byName(page, "textbox", name);
  return field.evaluate((input) => (input as HTMLInputElement).value);
}

const record: FormRecord = {
  form: "application",
  region: "chelyabinsk",
  data: { person: { name: { lastName: "Образцова", firstName: "Анна" } } },
};

test("filled in, made into a document, dropped onto the first page: the same answers", async () => {
  const from = await product.open("/fill/chelyabinsk/application?step=person");
  await typeInto(from.page, "Фамилия", "Образцова");
  await press(from.page, "Сохранить PDF");
  const { bytes } = await downloadedFile(from.page, () => press(from.page, "Сохранить черновик PDF"));
  const answers = await draftOf(from.page);
  const path = await saved(bytes, "issued.pdf");

  const to = await product.open("/");
  await drop(to.page, path);
  await to.page.waitForFunction(() => location.pathname === "/fill/chelyabinsk/application");
  await seeText(to.page, "Сохранено на этом компьютере");
  expect(answers).toEqual({ person: { name: { lastName: "Образцова" } } });
  expect(await draftOf(to.page)).toEqual(answers);
  expect([...from.faults, ...to.faults]).toEqual([]);
  await from.close();
  await to.close();
});

test("by keyboard; a document that was changed since it was issued says so on the form's page", async () => {
  const whole = await issued(record, "whole.pdf");
  const changed = Buffer.from(await readFile(whole));
  changed[12] = 0x41;
  const path = await saved(changed, "changed.pdf");
  const { page, faults, close } = await product.open("/");
  const button = await byName(page, "button", "Открыть готовый документ");
  await button.focus();
  const asked = page.waitForFileChooser();
  // The browser must know that it is watched before the key goes down.
  await page.evaluate(() => undefined);
  await page.keyboard.press("Enter");
  const chooser = await asked;
  await chooser.accept([path]);
  await seeText(page, "Файл изменён или пересохранён после выдачи.");
  await page.goto(`${new URL(page.url()).origin}/fill/chelyabinsk/application?step=person`);
  await byName(page, "textbox", "Фамилия");
  expect(await answerOf(page, "Фамилия")).toBe("Образцова");
  expect(faults).toEqual([]);
  await close();
});

test("dropped onto its own form it takes the place of what is there, which can be had back", async () => {
  const path = await issued(record, "other.pdf");
  const { page, faults, close } = await product.open("/fill/chelyabinsk/application?step=person");
  await typeInto(page, "Фамилия", "Примерова");
  await drop(page, path);
  await seeText(page, "Открыты данные из файла вместо прежних.");
  expect(await answerOf(page, "Фамилия")).toBe("Образцова");
  await press(page, "Вернуть");
  await page.waitForFunction(() =>
    [...document.querySelectorAll("input")].some(({ value }) => value === "Примерова"),
  );
  expect(faults).toEqual([]);
  await close();
});

test("a blank that was filled in elsewhere becomes the filled form, and what was not understood is told", async () => {
  const from = await product.open("/fill/chelyabinsk/application?step=person");
  await press(from.page, "Ещё действия с документом");
  const { bytes, name } = await downloadedFile(from.page, () =>
    press(from.page, "Сохранить бланк для заполнения на экране"),
  );
  expect(name).toContain("(бланк для заполнения).pdf");
  const filled = fillFields(bytes, {
    "/person/name": "Образцова Анна Петровна",
    "/person/birthDate": "1 февраля 1990 г.",
    "/livingForm": "group",
    "/representative/name": "?",
  });
  const path = await saved(filled, "filled.pdf");

  const to = await product.open("/");
  await drop(to.page, path);
  await seeText(to.page, "Бланк заполнен на экране. Не перенесено (1 место)");
  expect(await draftOf(to.page)).toEqual({
    person: {
      name: { lastName: "Образцова", firstName: "Анна", middleName: "Петровна" },
      birthDate: "1990-02-01",
    },
    livingForm: "group",
  });
  expect([...from.faults, ...to.faults]).toEqual([]);
  await from.close();
  await to.close();
});

test("a PDF of somebody else's is refused in a sentence, and nothing else happens", async () => {
  const { page, close } = await product.open("/");
  const foreign = await printer.print("<!doctype html><html lang=ru><title>x</title><p>Чужой документ");
  await drop(page, await saved(foreign, "foreign.pdf"));
  await seeText(page, "В этом PDF нет записи формы");
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await close();
});

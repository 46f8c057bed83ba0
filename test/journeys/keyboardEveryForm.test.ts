import { createCatalogue, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { asEntered } from "../support/byKeyboard/asEntered.ts";
import { chosenExample } from "../support/byKeyboard/chosenExample.ts";
import { fillForm } from "../support/byKeyboard/fillForm.ts";
import type { Journey } from "../support/byKeyboard/Journey.ts";
import { createTypist } from "../support/byKeyboard/typist.ts";
import { seeText } from "../support/byName.ts";
import { formsInRegions } from "../support/formsInRegions.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";

const product = startProduct();
const files = await readDefinitions(checkout);
const catalogue = createCatalogue(files);
const examples = readExamples(files);
const today = new Date().toISOString().slice(0, 10);
const used = new Set<string>();

/** Too narrow for the document beside the form, which would be printed anew after each word. */
const size = { width: 1000, height: 768 };

/** What the page has saved on the computer. */
const saved = (page: Page, draft: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}").data ?? {}, draft);

test.each(formsInRegions(catalogue))(
  "%s in %s is filled in, checked and finished without a mouse, and nobody gets lost",
  async (id, region) => {
    const form = catalogue.form(id, region);
    const data = asEntered(form, chosenExample(form, examples, today));
    const { page, faults, close } = await product.open(`/fill/${region}/${id}`, size);
    const journey: Journey = {
      typist: await createTypist(page),
      form,
      data,
      used,
      faults: [],
      added: new Map(),
    };
    await fillForm(journey);
    await journey.typist.press("Space");
    await seeText(page, "Ошибок нет");
    const computed = form.compute(data, today);
    await expect
      .poll(async () => form.compute(await saved(page, `formulyar/draft/${region}/${id}`), today))
      .toEqual(computed);
    expect(journey.faults).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
  120_000,
);

/** No example that is short enough holds a choice of more than five outside a table: a list that opens is worked with elsewhere. */
test("every kind of control was worked with on the way", () => {
  expect([...used].toSorted()).toEqual([
    "a box",
    "a box with suggestions",
    "a square",
    "a table of options",
    "a table with «Добавить»",
    "cell of boolean",
    "cell of choice",
    "cell of choices",
    "cell of date",
    "cell of integer",
    "cell of number",
    "cell of text",
    "circles",
    "squares",
    "«Взять из»",
    "«Добавить»",
  ]);
});

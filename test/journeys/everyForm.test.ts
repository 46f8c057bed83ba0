import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { press, seeText } from "../support/byName.ts";
import { everyForm } from "../support/everyForm.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const catalogue = createCatalogue(await readDefinitions(join(import.meta.dirname, "..", "..")));

/** Every form in the first region that has it. */
const forms = everyForm(catalogue).flatMap(({ id, region }) => {
  const first = catalogue.regions.find((one) => catalogue.forms(one.id).some((form) => form.id === id));
  const home = region ?? first?.id;
  return home === undefined ? [] : [[id, home] as const];
});

const sizes = [
  ["a desk screen", { width: 1366, height: 768 }],
  ["a phone", { width: 360, height: 740 }],
] as const;

const heading = (page: Page) => page.$eval(".fy-form__title", (element) => element.textContent);
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Goes from step to step by a button until there is none; gives the titles of the steps. */
async function walk(page: Page, button: string, look: () => Promise<void>): Promise<readonly string[]> {
  const titles: string[] = [];
  for (;;) {
    const title = (await heading(page)) ?? "";
    titles.push(title);
    await look();
    if (!(await page.$(`::-p-aria([name="${button}"][role="button"])`))) return titles;
    await press(page, button);
    await page.waitForFunction(
      (before) => document.querySelector(".fy-form__title")?.textContent !== before,
      {},
      title,
    );
  }
}

test("every form is used by a region", () => {
  expect(forms.map(([id]) => id)).toEqual(everyForm(catalogue).map(({ id }) => id));
});

describe.each(sizes)("on %s", (_name, size) => {
  test.each(forms)("%s in %s: every step is sound, empty and checked", async (form, region) => {
    const { page, faults, close } = await product.open(`/fill/${region}/${form}`, size);
    const found: string[] = [];
    const look = async (when: string) => {
      const step = `${await heading(page)}, ${when}`;
      // What has been scrolled half away under the switch of a phone is not there to be touched.
      await page.evaluate(() => scrollTo(0, 0));
      found.push(...(await violations(page)).map((one) => `${step}: ${one}`));
      const over = await overflow(page);
      if (over > 0) found.push(`${step}: sticks out by ${over} px`);
    };
    const there = await walk(page, "Далее", () => look("empty"));
    expect(there.at(-1)).toBe("Проверьте ответы");
    await press(page, "Готово");
    await seeText(page, "Есть ошибки:");
    const back = await walk(page, "Назад", () => look("checked"));
    expect(back).toEqual(there.toReversed());
    expect(there.length).toBeGreaterThan(2);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

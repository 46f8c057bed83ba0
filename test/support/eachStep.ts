import type { Page } from "puppeteer";
import { press } from "./byName.ts";

const heading = (page: Page) => page.$eval(".fy-form__title", (element) => element.textContent ?? "");

/** Goes from step to step by a button until there is none, and looks at each; gives the titles of the steps. */
export async function eachStep(
  page: Page,
  button: "Далее" | "Назад",
  look: (step: string) => Promise<void>,
): Promise<readonly string[]> {
  const titles: string[] = [];
  for (;;) {
    const title = await heading(page);
    titles.push(title);
    await look(title);
    if (!(await page.$(`::-p-aria([name="${button}"][role="button"])`))) return titles;
    await press(page, button);
    await page.waitForFunction(
      (before) => document.querySelector(".fy-form__title")?.textContent !== before,
      {},
      title,
    );
  }
}

import type { ElementHandle, Page } from "puppeteer";

type Role =
  | "button"
  | "link"
  | "textbox"
  | "radio"
  | "checkbox"
  | "combobox"
  | "heading"
  | "image"
  | "searchbox";

/** The control that assistive technology finds under a role and a name; waits for it. */
export async function byName(page: Page, role: Role, name: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    timeout: 10_000,
  });
  if (!found) throw new Error(`There is no ${role} «${name}»`);
  return found;
}

/** Presses a button or a link by its name, with the mouse. */
export async function press(page: Page, name: string, role: Role = "button"): Promise<void> {
  const control = await byName(page, role, name);
  await control.click();
}

/** Waits until the page shows the words. */
export async function seeText(page: Page, words: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, words);
}

/** The words that the page shows now. */
export function visibleText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
  return page.evaluate(() => document.body.innerText);
}

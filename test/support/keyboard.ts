import type { Page } from "puppeteer";

/** More presses than any of our pages has places for the focus. */
const LIMIT = 150;

/** Presses Tab until the focus is on the control with that name, as a person without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < LIMIT; count++) {
    await page.keyboard.press("Tab");
    const current = await focusedName(page);
    if (current === name) return;
    passed.push(current);
  }
  throw new Error(`Tab never reached «${name}», only: ${[...new Set(passed)].join("; ")}`);
}

/** What has the focus, by its label, or by its own words. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    // Of what has the focus in a shadow root the page itself names only the element around it.
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return "";
    const labels =
      "labels" in focused ? [...((focused.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
    const words = focused.getAttribute("aria-label") ?? (labels[0] ?? focused).textContent ?? "";
    return words.trim();
  });
}

/** Goes to a field and types into it. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Goes to a choice or a button and presses it. */
export async function choose(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Space");
}

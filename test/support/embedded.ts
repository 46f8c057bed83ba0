import type { Page } from "puppeteer";

/** Waits until the element on the page shows its form. */
export async function embedded(page: Page, selector = "formulyar-form"): Promise<void> {
  await page.waitForFunction(
    (which) => document.querySelector(which)?.shadowRoot?.querySelector(".fy-form__main") != null,
    { timeout: 10_000 },
    selector,
  );
}

/** The words that an element shows. */
export function embeddedText(page: Page, selector = "formulyar-form"): Promise<string> {
  return page.$eval(selector, (element) => {
    const shown = element.shadowRoot?.firstElementChild;
    // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
    return shown instanceof HTMLElement ? shown.innerText : "";
  });
}

/** Waits until an element shows the words. */
export async function seeEmbedded(page: Page, words: string, selector = "formulyar-form"): Promise<void> {
  await page.waitForFunction(
    (which, text) => {
      const shown = document.querySelector(which)?.shadowRoot?.firstElementChild;
      // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
      return shown instanceof HTMLElement && shown.innerText.includes(text);
    },
    { timeout: 10_000 },
    selector,
    words,
  );
}

/** A colour or another computed value of a place inside of an element. */
export function embeddedStyle(page: Page, inner: string, property: string): Promise<string> {
  return page.$eval(
    "formulyar-form",
    (element, place, name) => {
      const found = element.shadowRoot?.querySelector(place);
      return found ? getComputedStyle(found).getPropertyValue(name) : "";
    },
    inner,
    property,
  );
}

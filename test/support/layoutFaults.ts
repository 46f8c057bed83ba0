import type { Page } from "puppeteer";

/**
 * What is wrong with the page as it is laid out now, in words: it scrolls sideways (SC 1.4.10), words are cut off
 * (SC 1.4.4, 1.4.12), something to press is smaller than 24 px (SC 2.5.8) or off the screen.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(findFaults);
}

/** Runs in the page. */
function findFaults(): readonly string[] {
  const over = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(over > 0 ? [`the page scrolls sideways by ${over} px`] : []),
    ...seen(
      "a, button, label, legend, summary, dt, dd, th, h1, h2, h3, h4, p, option, output, select",
    ).flatMap(cutOff),
    ...seen("a, button, input, select, textarea, summary").flatMap(hardToPress),
  ];

  function seen(selector: string): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isHeardOnly(element),
    );
  }

  function isHeardOnly(element: HTMLElement): boolean {
    return element.closest(".fy-visually-hidden, .fp-unseen, .fp-skip, .fy-thead") !== null;
  }

  function nameOf(element: HTMLElement): string {
    const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `${element.localName}.${element.className} «${words.trim().slice(0, 60)}»`;
  }

  function cutOff(element: HTMLElement): readonly string[] {
    const { overflowX, overflowY } = getComputedStyle(element);
    // What sticks out of a button is cut off, too: by its border.
    const isBox = element.localName === "button";
    const isWide = (isBox || overflowX !== "visible") && element.scrollWidth > element.clientWidth + 1;
    const isTall = (isBox || overflowY !== "visible") && element.scrollHeight > element.clientHeight + 1;
    return isWide || isTall ? [`${nameOf(element)} is cut off`] : [];
  }

  function hardToPress(element: HTMLElement): readonly string[] {
    const box = (element.closest("label") ?? element).getBoundingClientRect();
    const isInText = element.localName === "a" && getComputedStyle(element).display === "inline";
    const room = element.localName === "summary" ? Math.max(box.height, partHeight(element)) : box.height;
    const isSmall = !isInText && (box.width < 24 || room < 24);
    const isOff = !element.closest(".fy-table__scroll") && (box.left < -1 || box.right > innerWidth + 1);
    return [
      ...(isSmall ? [`${nameOf(element)} is only ${Math.round(box.width)} × ${Math.round(room)} px`] : []),
      ...(isOff ? [`${nameOf(element)} sticks out of the screen`] : []),
    ];
  }

  /** What is pressed may be larger than the words in it. */
  function partHeight(element: HTMLElement): number {
    return Number.parseFloat(getComputedStyle(element, "::after").blockSize) || 0;
  }
}

import type { Browser, Page } from "puppeteer";
import { watchFaults } from "./watchFaults.ts";

export interface ScreenOptions {
  readonly width?: number;
  readonly height?: number;
}

/** One page as its user has it before the eyes. */
export interface Screen {
  readonly page: Page;
  /** What should never happen on any page, in words; empty when all is well. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Waits until the page has loaded what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("[aria-busy='false'] h1");
}

/** Opens an address in a context of its own: storage is empty, nothing is shared with other screens. */
export async function openScreen(
  browser: Browser,
  address: string,
  options: ScreenOptions = {},
): Promise<Screen> {
  const { width = 1366, height = 768 } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  // A colour on its way to another is neither.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const faults = watchFaults(page, new URL(address).origin);
  await page.goto(address);
  await settled(page);
  return { page, faults, close: () => context.close() };
}

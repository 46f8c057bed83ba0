import type { Browser } from "puppeteer";

/** The naive way: a new page for each document, closed afterwards. A tagged PDF as the browser writes it, no more. */
export async function printNaively(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

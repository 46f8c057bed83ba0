import type { Browser, CDPSession, Page } from "puppeteer";
import type { LaidOutElement } from "../layout/LaidOut.ts";
import { takeSnapshot } from "../layout/takeSnapshot.ts";
import { RefusedDocumentError } from "./PrintError.ts";

/** A page of the browser that documents are printed on, one after another. */
export interface PrintPage {
  readonly browser: Browser;
  /** How many documents it has printed. */
  readonly printed: number;
  print(html: string): Promise<Uint8Array>;
  /** Where everything stands on paper of this width, in CSS pixels. */
  layOut(html: string, width: number): Promise<LaidOutElement>;
  close(): Promise<void>;
}

/** Opens a page that runs no scripts, asks for nothing from outside, and notices when a document tries to leave. */
export async function openPage(browser: Browser): Promise<PrintPage> {
  // A context of its own: what a page keeps, it keeps in memory, and nobody else sees it.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await closeDoors(page);
  const left = await watchDoors(page);
  const crashed = new Promise<never>((_, reject) => page.once("error", reject));
  crashed.catch(() => {});
  let printed = 0;

  async function print(html: string): Promise<Uint8Array> {
    printed += 1;
    await page.setContent(html, { timeout: 0 });
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    });
    refuseIfLeft();
    return bytes;
  }

  async function layOut(html: string, width: number): Promise<LaidOutElement> {
    printed += 1;
    await page.setContent(html, { timeout: 0 });
    const laidOut = await takeSnapshot(page, width);
    refuseIfLeft();
    return laidOut;
  }

  function refuseIfLeft(): void {
    if (left() || page.url() !== "about:blank")
      throw new RefusedDocumentError("Документ пытается открыть другую страницу.");
  }

  return {
    browser,
    get printed() {
      return printed;
    },
    print: (html) => Promise.race([print(html), crashed]),
    layOut: (html, width) => Promise.race([layOut(html, width), crashed]),
    close: () => context.close(),
  };
}

async function closeDoors(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const inside = /^(data:|about:blank$)/i.test(request.url());
    // An answer that comes too late, to a page that is gone, is no news.
    (inside ? request.continue() : request.abort("blockedbyclient")).catch(() => {});
  });
}

/** Tells whether the main frame was sent elsewhere: `<meta http-equiv="refresh">` needs no script for it. */
async function watchDoors(page: Page): Promise<() => boolean> {
  const session: CDPSession = await page.createCDPSession();
  await session.send("Page.enable");
  const main = (await session.send("Page.getFrameTree")).frameTree.frame.id;
  let left = false;
  const note = ({ frameId }: { readonly frameId: string }) => {
    if (frameId === main) left = true;
  };
  session.on("Page.frameScheduledNavigation", note);
  session.on("Page.frameRequestedNavigation", note);
  session.on("Page.frameStartedNavigating", note);
  return () => left;
}

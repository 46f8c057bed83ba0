import type { Browser, CDPSession, Page } from "puppeteer";
import type { PageToPrint } from "../document/createDocument.ts";
import { printFontFaces } from "../fonts/printFontFaces.ts";
import type { LaidOutElement } from "../layout/LaidOut.ts";
import { takeSnapshot } from "../layout/takeSnapshot.ts";
import { RefusedDocumentError } from "./PrintError.ts";

/** A page of the browser that documents are printed on, one after another. */
export interface PrintPage {
  readonly browser: Browser;
  /** How much it has printed: characters of markup. */
  readonly printed: number;
  print(page: PageToPrint): Promise<Uint8Array>;
  /** Where everything stands on paper of this width, in CSS pixels. */
  layOut(html: string, width: number): Promise<LaidOutElement>;
  close(): Promise<void>;
}

/**
 * Laying a page out for a screen before it is laid out for paper would be work for nothing. It is done to the page of a
 * printer only: what staff see on the screen has a body.
 */
const PAPER_ONLY = "@media screen { body { display: none } }";

const SETTINGS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** Opens a page that runs no scripts, asks for nothing from outside, and notices when a document tries to leave. */
export async function openPage(browser: Browser): Promise<PrintPage> {
  // A context of its own: what a page keeps, it keeps in memory, and nobody else sees it.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await closeDoors(page);
  const session = await page.createCDPSession();
  const doors = await watchDoors(session);
  const crashed = new Promise<never>((_, reject) => page.once("error", reject));
  crashed.catch(() => {});
  let printed = 0;
  let shell: string | undefined;
  let world = 0;

  /** The page around a body stays as long as the bodies are of one document: fonts and stylesheets are read once. */
  async function enter(wanted: string): Promise<void> {
    if (shell === wanted) return;
    shell = undefined;
    const style = `<style>${await printFontFaces()}\n${PAPER_ONLY}</style></head>`;
    await page.setContent(
      wanted.replace("</head>", () => style),
      { timeout: 0 },
    );
    world = (await session.send("Page.createIsolatedWorld", { frameId: doors.main })).executionContextId;
    shell = wanted;
  }

  async function print({ shell: wanted, body }: PageToPrint): Promise<Uint8Array> {
    printed += body.length;
    await enter(wanted);
    // Both at once: the browser takes them in order, and need not wait for us between them.
    const [, { data }] = await Promise.all([
      session.send("Runtime.callFunctionOn", {
        functionDeclaration: "function (body) { document.body.innerHTML = body; }",
        arguments: [{ value: body }],
        executionContextId: world,
      }),
      session.send("Page.printToPDF", SETTINGS),
    ]);
    refuseIfLeft();
    return Buffer.from(data, "base64");
  }

  async function layOut(html: string, width: number): Promise<LaidOutElement> {
    printed += html.length;
    shell = undefined;
    await page.setContent(html, { timeout: 0 });
    const laidOut = await takeSnapshot(page, width);
    refuseIfLeft();
    return laidOut;
  }

  /** A page that was sent elsewhere cannot be printed any more: the document is at fault, not the browser. */
  function unlessLeft(reason: unknown): never {
    refuseIfLeft();
    throw reason;
  }

  function refuseIfLeft(): void {
    if (doors.left() || page.url() !== "about:blank")
      throw new RefusedDocumentError("Документ пытается открыть другую страницу.");
  }

  return {
    browser,
    get printed() {
      return printed;
    },
    print: (page) => Promise.race([print(page).catch(unlessLeft), crashed]),
    layOut: (html, width) => Promise.race([layOut(html, width).catch(unlessLeft), crashed]),
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

interface Doors {
  /** Id of the main frame. */
  readonly main: string;
  /** Whether it was sent elsewhere: `<meta http-equiv="refresh">` needs no script for it. */
  left(): boolean;
}

async function watchDoors(session: CDPSession): Promise<Doors> {
  await session.send("Page.enable");
  const main = (await session.send("Page.getFrameTree")).frameTree.frame.id;
  let left = false;
  const note = ({ frameId }: { readonly frameId: string }) => {
    if (frameId === main) left = true;
  };
  session.on("Page.frameScheduledNavigation", note);
  session.on("Page.frameRequestedNavigation", note);
  session.on("Page.frameStartedNavigating", note);
  return { main, left: () => left };
}

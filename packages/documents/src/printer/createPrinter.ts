import type { Browser } from "puppeteer";
import { launchBrowser } from "../browser/launchBrowser.ts";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import type { PageToPrint } from "../document/createDocument.ts";
import type { LaidOutElement } from "../layout/LaidOut.ts";
import { createDesk, type Desk, type Job } from "./desk.ts";
import { PrintError, RefusedDocumentError } from "./PrintError.ts";
import { createQueue } from "./queue.ts";
import { createSupervisor } from "./supervisor.ts";

/** Makes PDF of HTML. Starts its browser when it is first needed and replaces it when it fails. */
export interface Printer {
  /**
   * Prints one page, a whole one in HTML or one whose body is given apart, as a tagged PDF with an outline. Nothing that
   * the page refers to outside itself is loaded.
   * @throws PrintError, BrowserNotFoundError; the signal's reason when that is raised.
   */
  print(page: string | PageToPrint, signal?: AbortSignal): Promise<Uint8Array>;
  /**
   * Tells where everything on an HTML page stands, on endless paper of this width (of its text, in millimetres).
   * @throws as `print`
   */
  layOut(html: string, width: number, signal?: AbortSignal): Promise<LaidOutElement>;
  /** Waits for what is being printed and ends the browser. */
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** Documents printed at once; two fill two cores. */
  readonly maxPages?: number;
  /** How long one document may take, in milliseconds. */
  readonly timeout?: number;
  /** How a browser is started; tests give their own. */
  readonly launch?: () => Promise<Browser>;
}

/** Longer documents (in characters) are not printed: they are a mistake of a template. */
const MAX_LENGTH = 50_000_000;

/** A printer over a browser of its own. */
export function createPrinter({
  maxPages = 2,
  timeout = 30_000,
  launch = launchPrepared,
}: PrinterOptions = {}): Printer {
  const supervisor = createSupervisor(launch);
  const desks = Array.from({ length: Math.max(1, maxPages) }, () => createDesk(supervisor, timeout));
  const queue = createQueue<Desk>(desks);
  let closed = false;

  async function run<Made>(length: number, job: Job<Made>, signal?: AbortSignal): Promise<Made> {
    if (closed) throw new PrintError("Печать остановлена: программа завершает работу.");
    if (length > MAX_LENGTH) throw new RefusedDocumentError("Документ слишком велик, чтобы его напечатать.");
    supervisor.busy(true);
    try {
      return await queue.run((desk) => desk.run(job, signal), signal);
    } finally {
      supervisor.busy(false);
    }
  }

  return {
    print(given, signal) {
      const sheet = typeof given === "string" ? taken(given) : given;
      return run(sheet.shell.length + sheet.body.length, (page) => page.print(sheet), signal);
    },
    layOut: (html, width, signal) =>
      run(html.length, (page) => page.layOut(html, (width / 25.4) * 96), signal),
    async close() {
      closed = true;
      await queue.idle();
      await supervisor.close();
    },
  };
}

const BODY = /(<body\b[^>]*>)([\s\S]*)(<\/body>)/i;

const EMPTY = "<!DOCTYPE html><html><head></head><body></body></html>";

/** A whole page, its body apart. */
function taken(html: string): PageToPrint {
  const body = BODY.exec(html)?.[2];
  return body === undefined ? { shell: EMPTY, body: html } : { shell: html.replace(BODY, "$1$3"), body };
}

async function launchPrepared(): Promise<Browser> {
  return launchBrowser(await prepareBrowser());
}

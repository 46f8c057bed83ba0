import type { Browser } from "puppeteer";
import type { PageToPrint } from "../document/createDocument.ts";
import { openPage, type PrintPage } from "./openPage.ts";
import { PrintError, RefusedDocumentError } from "./PrintError.ts";
import type { Supervisor } from "./supervisor.ts";
import { HangError, within } from "./within.ts";

/** A place where one document at a time is printed. */
export interface Desk {
  print(sheet: PageToPrint, signal?: AbortSignal): Promise<Uint8Array>;
}

/** A page grows with what it prints; after so many documents a new one takes its place. */
const DOCUMENTS_A_PAGE = 500;

/** A document is printed again once; for the fault of others, which end the browser under it, some more times. */
const OWN_FAILURES = 2;
const ALL_FAILURES = 5;

/** A desk keeps its page from one document to the next. A browser that fails is replaced and the document printed again. */
export function createDesk(supervisor: Supervisor, timeout: number): Desk {
  let page: PrintPage | undefined;

  function leavePage(): void {
    // It may be gone already, with its browser.
    page?.close().catch(() => {});
    page = undefined;
  }

  async function printOn(
    browser: Browser,
    sheet: PageToPrint,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array> {
    if (page && (page.browser !== browser || page.printed >= DOCUMENTS_A_PAGE)) leavePage();
    let given = true;
    const work = async () => {
      const own = page ?? (await openPage(browser));
      if (given) page = own;
      else await own.close();
      return own.print(sheet);
    };
    try {
      return await within(work(), timeout, signal);
    } catch (error) {
      given = false;
      leavePage();
      throw error;
    }
  }

  async function print(sheet: PageToPrint, signal?: AbortSignal): Promise<Uint8Array> {
    let own = 0;
    for (let all = 1; ; all++) {
      const browser = await supervisor.browser();
      try {
        return await printOn(browser, sheet, signal);
      } catch (error) {
        if (signal?.aborted || error instanceof RefusedDocumentError) throw error;
        own += supervisor.wasReplaced(browser) ? 0 : 1;
        if (error instanceof HangError) supervisor.replace(browser);
        if (own >= OWN_FAILURES || all >= ALL_FAILURES) throw failure(error, timeout);
      }
    }
  }

  return { print };
}

function failure(cause: unknown, timeout: number): PrintError {
  const reason =
    cause instanceof HangError
      ? `браузер не ответил за ${timeout / 1000} с`
      : "браузер дважды завершился с ошибкой";
  const message = `Документ не удалось напечатать: ${reason}. Повторите попытку; если не поможет, перезапустите программу.`;
  return new PrintError(message, { cause });
}

import type { Browser } from "puppeteer";
import { openPage, type PrintPage } from "./openPage.ts";
import { PrintError, RefusedDocumentError } from "./PrintError.ts";
import type { Supervisor } from "./supervisor.ts";
import { HangError, within } from "./within.ts";

/** A place where one document at a time is printed. */
export interface Desk {
  /** Has something done on the page of this desk; again on another one when the browser fails. */
  run<Made>(job: Job<Made>, signal?: AbortSignal): Promise<Made>;
}

export type Job<Made> = (page: PrintPage) => Promise<Made>;

/**
 * A page grows with what it prints; after so many characters of markup (some hundred documents of a sheet, some ten of a
 * long one) a new one takes its place.
 */
const MARKUP_A_PAGE = 3_000_000;

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

  async function runOn<Made>(
    browser: Browser,
    job: Job<Made>,
    signal: AbortSignal | undefined,
  ): Promise<Made> {
    if (page && (page.browser !== browser || page.printed >= MARKUP_A_PAGE)) leavePage();
    let given = true;
    const work = async () => {
      const own = page ?? (await openPage(browser));
      if (given) page = own;
      else await own.close();
      return job(own);
    };
    try {
      return await within(work(), timeout, signal);
    } catch (error) {
      given = false;
      leavePage();
      throw error;
    }
  }

  async function run<Made>(job: Job<Made>, signal?: AbortSignal): Promise<Made> {
    let own = 0;
    for (let all = 1; ; all++) {
      const browser = await supervisor.browser();
      try {
        return await runOn(browser, job, signal);
      } catch (error) {
        if (signal?.aborted || error instanceof RefusedDocumentError) throw error;
        own += supervisor.wasReplaced(browser) ? 0 : 1;
        if (error instanceof HangError) supervisor.replace(browser);
        if (own >= OWN_FAILURES || all >= ALL_FAILURES) throw failure(error, timeout);
      }
    }
  }

  return { run };
}

function failure(cause: unknown, timeout: number): PrintError {
  const reason =
    cause instanceof HangError
      ? `браузер не ответил за ${timeout / 1000} с`
      : "браузер дважды завершился с ошибкой";
  const message = `Документ не удалось напечатать: ${reason}. Повторите попытку; если не поможет, перезапустите программу.`;
  return new PrintError(message, { cause });
}

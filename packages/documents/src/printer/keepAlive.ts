import type { Browser } from "puppeteer";

interface Refable {
  ref?(): unknown;
  unref?(): unknown;
}

/**
 * Whether a browser keeps this process running. One that waits for work must not: a program that is done
 * ends, and the browser ends with it.
 */
export function keepAlive(browser: Browser, busy: boolean): void {
  const child = browser.process();
  // The pipes are sockets, whatever their declared types say.
  const handles = [child, ...(child?.stdio ?? [])] as readonly (Refable | null | undefined)[];
  for (const handle of handles) {
    if (busy) handle?.ref?.();
    else handle?.unref?.();
  }
}

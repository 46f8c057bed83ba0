import type { Browser } from "puppeteer";
import { keepAlive } from "./keepAlive.ts";

/** Keeps one browser: starts it when it is first needed, starts another when it is gone. */
export interface Supervisor {
  browser(): Promise<Browser>;
  /** Ends a browser that misbehaves, the hard way; the next call of `browser` starts another. */
  replace(browser: Browser): void;
  /** Whether this browser was ended by `replace`: then what else it was doing failed through no fault of its own. */
  wasReplaced(browser: Browser): boolean;
  /** Work begins or ends: the browser keeps this process running only as long as there is some. */
  busy(working: boolean): void;
  close(): Promise<void>;
}

/** A supervisor over a way to start a browser. */
export function createSupervisor(launch: () => Promise<Browser>): Supervisor {
  let current: Promise<Browser> | undefined;
  const replaced = new WeakSet<Browser>();
  let jobs = 0;

  function forget(starting: Promise<Browser>): void {
    if (current === starting) current = undefined;
  }

  function start(): Promise<Browser> {
    const starting = launch();
    starting.then(
      (browser) => {
        browser.once("disconnected", () => forget(starting));
        keepAlive(browser, jobs > 0);
      },
      () => forget(starting),
    );
    return starting;
  }

  return {
    browser() {
      current ??= start();
      return current;
    },
    replace(browser) {
      replaced.add(browser);
      current = undefined;
      kill(browser);
    },
    wasReplaced: (browser) => replaced.has(browser),
    busy(working) {
      jobs += working ? 1 : -1;
      if (jobs <= 1) current?.then((browser) => keepAlive(browser, jobs > 0)).catch(() => {});
    },
    async close() {
      const browser = await current?.catch(() => undefined);
      current = undefined;
      if (!browser) return;
      keepAlive(browser, true);
      await browser.close();
    },
  };
}

// A hung browser does not answer a polite request. Puppeteer makes it the leader of a process group.
function kill(browser: Browser): void {
  const child = browser.process();
  if (!child?.pid) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

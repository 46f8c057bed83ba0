import type { DefinitionFiles } from "@formulyar/core";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./launchBrowser.ts";
import { openScreen, type Screen, type ScreenOptions } from "./openScreen.ts";
import { startServer, type TestServer } from "./startServer.ts";

export interface Product {
  /** Opens an address of the product in a browser that has never been here. */
  open(address: string, options?: ScreenOptions): Promise<Screen>;
}

/** The product and a browser for the tests of a file; both stop after them. */
export function startProduct(definitions?: () => Promise<DefinitionFiles>): Product {
  let server: TestServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(await definitions?.()), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    open: async (address, options) => {
      if (!server || !browser) throw new Error("Open screens inside tests only.");
      return openScreen(browser, `${server.url}${address}`, options);
    },
  };
}

import type { BrowserFiles } from "./bundledBrowser.ts";
import { cacheDirectory } from "./cacheDirectory.ts";
import { findBrowser } from "./findBrowser.ts";
import { fontConfiguration } from "./fontConfiguration.ts";
import { temporaryCache } from "./temporaryCache.ts";

/** All that a launch needs from the disk. */
export interface PreparedBrowser extends BrowserFiles {
  /** Path of the fontconfig file. */
  readonly fonts: string;
}

/**
 * Finds the browser and makes it ready: unpacks what came with the install, converts the fonts.
 * The first call on a machine takes about two seconds, later ones a few milliseconds; install scripts
 * call it ahead. Safe in several processes at once. A cache that cannot be written to, and is not
 * complete already, gives way to a folder among temporary files.
 * @throws BrowserNotFoundError
 */
export async function prepareBrowser(cache: string | undefined = cacheDirectory()): Promise<PreparedBrowser> {
  if (cache === undefined) return prepareIn(await temporaryCache());
  try {
    return await prepareIn(cache);
  } catch (error) {
    if (!isDenied(error)) throw error;
    return prepareIn(await temporaryCache());
  }
}

async function prepareIn(cache: string): Promise<PreparedBrowser> {
  const fonts = await fontConfiguration(cache);
  return { ...(await findBrowser(cache)), fonts };
}

function isDenied(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR";
}

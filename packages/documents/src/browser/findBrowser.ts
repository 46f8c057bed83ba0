import { access, constants, stat } from "node:fs/promises";
import { BrowserNotFoundError } from "./BrowserNotFoundError.ts";
import { type BrowserFiles, bundledBrowser } from "./bundledBrowser.ts";
import { systemBrowser } from "./systemBrowser.ts";

/**
 * The browser to print with: the one that `PUPPETEER_EXECUTABLE_PATH` names; the pinned one that came
 * with the install, so that documents are the same everywhere; a Chrome or Chromium of the system.
 * Throws {@link BrowserNotFoundError}.
 */
export async function findBrowser(
  cache: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<BrowserFiles> {
  if (env.PUPPETEER_EXECUTABLE_PATH) return namedBrowser(env.PUPPETEER_EXECUTABLE_PATH);
  const reasons: string[] = [];
  const bundled = await bundledBrowser(cache).catch((error: Error) => {
    reasons.push(`браузер из поставки не распаковался в «${cache}» (${error.message})`);
  });
  if (bundled) return bundled;
  if (reasons.length === 0) reasons.push("в поставке нет браузера для этой системы (он есть для Linux x64)");
  const executable = await systemBrowser(env);
  if (executable) return { executable };
  throw new BrowserNotFoundError([...reasons, "в системе нет Chrome или Chromium"]);
}

async function namedBrowser(executable: string): Promise<BrowserFiles> {
  const isProgram = access(executable, constants.X_OK).then(async () => {
    if (!(await stat(executable)).isFile()) throw new Error("not a file");
  });
  await isProgram.catch(() => {
    throw new BrowserNotFoundError([
      `переменная PUPPETEER_EXECUTABLE_PATH указывает на «${executable}», там нет программы`,
    ]);
  });
  return { executable };
}

import type { Browser } from "puppeteer";
import { BrowserStartError } from "./BrowserStartError.ts";
import type { PreparedBrowser } from "./prepareBrowser.ts";
import { createProfile } from "./profileDirectory.ts";

const ARGS = [
  "--in-process-gpu",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  // Nobody looks at the page: frames are not drawn unless they are asked for.
  "--enable-begin-frame-control",
  // Memory that a document gave back is kept for the next: taking it from the system anew costs a fifth of printing.
  "--enable-features=PartitionAllocLargeEmptySlotSpanRing,PartitionAllocAdjustSizeWhenInForeground,BlinkUseLargeEmptySlotSpanRingForBufferRoot",
  // A document never needs another host; what slips past interception has nowhere to go.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=http://127.0.0.1:1",
  "--proxy-bypass-list=<-loopback>",
];

/**
 * Starts a browser. Its sandbox is given up only where it cannot run: as root, or in a container.
 * @throws BrowserStartError
 */
export async function launchBrowser(prepared: PreparedBrowser): Promise<Browser> {
  try {
    return await startSafely(prepared);
  } catch (error) {
    throw new BrowserStartError(prepared.executable, error);
  }
}

async function startSafely(prepared: PreparedBrowser): Promise<Browser> {
  if (process.getuid?.() === 0) return start(prepared, false);
  // Over a pipe the browser does not say why it ended; that its sandbox cannot run shows when it runs without.
  return start(prepared, true).catch(() => start(prepared, false));
}

async function start(prepared: PreparedBrowser, sandbox: boolean): Promise<Browser> {
  const profile = await createProfile();
  // What cannot be removed now is swept away by the next browser.
  const remove = () => void profile.remove().catch(() => {});
  try {
    const browser = await launch(prepared, sandbox, profile.directory);
    browser.process()?.once("exit", remove);
    return browser;
  } catch (error) {
    remove();
    throw error;
  }
}

async function launch(prepared: PreparedBrowser, sandbox: boolean, userDataDir: string): Promise<Browser> {
  // Loaded when somebody prints: a check or a list must not wait for it.
  const { default: puppeteer } = await import("puppeteer");
  return puppeteer.launch({
    userDataDir,
    executablePath: prepared.executable,
    headless: "shell",
    pipe: true,
    // The zygote is what the sandbox is built with: one goes with the other.
    args: sandbox ? ARGS : [...ARGS, "--no-sandbox", "--no-zygote"],
    env: environment(prepared),
    defaultViewport: null,
    // Signals are the business of the program that prints. The pipe's end stops the browser in any case.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function environment(prepared: PreparedBrowser): Record<string, string | undefined> {
  const own = { ...process.env, FONTCONFIG_FILE: prepared.fonts };
  return prepared.libraries ? { ...own, LD_LIBRARY_PATH: prepared.libraries } : own;
}

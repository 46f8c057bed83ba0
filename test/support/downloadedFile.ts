import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer";

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that an action on the page saves. */
export async function downloadedFile(page: Page, act: () => Promise<void>): Promise<DownloadedFile> {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-download-"));
  const session = await page.createCDPSession();
  const browserContextId = page.browserContext().id;
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    ...(browserContextId !== undefined && { browserContextId }),
  });
  try {
    await act();
    const name = await arrived(folder);
    return { name, bytes: new Uint8Array(await readFile(join(folder, name))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The browser gives a file its name only when it is there in full. */
async function arrived(folder: string, patience = 100): Promise<string> {
  const [name] = (await readdir(folder)).filter((one) => !one.endsWith(".crdownload"));
  if (name !== undefined) return name;
  if (patience === 0) throw new Error("No file was saved");
  await new Promise((resolve) => setTimeout(resolve, 100));
  return arrived(folder, patience - 1);
}

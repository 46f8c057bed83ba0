import { prepareBrowser } from "@formulyar/documents";
import puppeteer, { type Browser } from "puppeteer";

/** A Chromium as a user would have it: the one that documents are printed with. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, libraries, fonts } = await prepareBrowser();
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: executable,
    headless: "shell",
    pipe: true,
    args: [
      "--disable-gpu",
      "--in-process-gpu",
      "--disable-dev-shm-usage",
      "--lang=ru",
      ...(isRoot ? ["--no-sandbox", "--no-zygote"] : []),
    ],
    env: { ...process.env, FONTCONFIG_FILE: fonts, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
}

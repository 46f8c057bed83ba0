import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { launchBrowser } from "./launchBrowser.ts";
import { prepareBrowser } from "./prepareBrowser.ts";

const linux = test.skipIf(process.platform !== "linux" || process.arch !== "x64");

linux(
  "unpacks the browser that came with the install, by two at once; it starts",
  { timeout: 120_000 },
  async () => {
    await inTemporaryFolder(async (cache) => {
      const [one, two] = await Promise.all([prepareBrowser(cache), prepareBrowser(cache)]);
      expect(one).toEqual(two);
      expect((await readdir(cache)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      expect(await readdir(one.libraries ?? "")).toContain("libnss3.so");
      const browser = await launchBrowser(one);
      expect(await browser.version()).toMatch(/^HeadlessChrome\/147\./);
      await browser.close();
    });
  },
);

test("brings fonts of our own, unhinted, so that text read back keeps its words", async () => {
  await inTemporaryFolder(async (cache) => {
    const { fonts } = await prepareBrowser(cache);
    expect(await readFile(fonts, "utf8")).toContain("<const>hintnone</const>");
    const files = await readdir(dirname(fonts));
    expect(files).toContain("FormulyarRare-Regular.ttf");
    const font = await readFile(join(dirname(fonts), "Tinos-Regular.ttf"));
    expect(font.readUInt32BE(0)).toBe(0x00010000);
  });
}, 120_000);

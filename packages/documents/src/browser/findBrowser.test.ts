import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { BrowserNotFoundError } from "./BrowserNotFoundError.ts";
import { findBrowser } from "./findBrowser.ts";

test.skipIf(process.platform === "win32")(
  "takes the one that the environment names, before any other",
  async () => {
    await inTemporaryFolder(async (folder) => {
      const executable = join(folder, "my-chrome");
      await writeFile(executable, "");
      await chmod(executable, 0o755);
      expect(await findBrowser(folder, { PUPPETEER_EXECUTABLE_PATH: executable })).toEqual({ executable });
    });
  },
);

test("says in plain words when that one is not there", async () => {
  const looking = findBrowser("unused", { PUPPETEER_EXECUTABLE_PATH: "/no/such/chrome" });
  await expect(looking).rejects.toThrow(BrowserNotFoundError);
  await expect(looking).rejects.toThrow(
    /PUPPETEER_EXECUTABLE_PATH указывает на «\/no\/such\/chrome», там нет программы/,
  );
});

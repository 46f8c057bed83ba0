import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { systemBrowser } from "./systemBrowser.ts";

test.skipIf(process.platform === "win32")("finds the first that can be run", async () => {
  await inTemporaryFolder(async (folder) => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    for (const place of [one, two]) await mkdir(place);
    await writeFile(join(one, "google-chrome-stable"), "");
    await writeFile(join(two, "google-chrome-stable"), "");
    await chmod(join(two, "google-chrome-stable"), 0o755);
    const env = { PATH: [one, two].join(delimiter) };
    expect(await systemBrowser(env, "linux")).toBe(join(two, "google-chrome-stable"));
  });
});

test("finds none where there is none", async () => {
  expect(await systemBrowser({}, "win32")).toBeUndefined();
});

import { chmod, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { temporaryCache } from "./temporaryCache.ts";

const posix = test.skipIf(process.platform === "win32");

posix("makes a folder that is this user's alone, and finds it again", async () => {
  await inTemporaryFolder(async (folder) => {
    const cache = await temporaryCache(folder);
    expect((await stat(cache)).mode & 0o777).toBe(0o700);
    expect(await temporaryCache(folder)).toBe(cache);
  });
});

posix("refuses one that others can write to, or that leads elsewhere", async () => {
  await inTemporaryFolder(async (folder) => {
    const cache = await temporaryCache(folder);
    await chmod(cache, 0o777);
    await expect(temporaryCache(folder)).rejects.toThrow("принадлежит не вам");
  });
  await inTemporaryFolder(async (folder) => {
    const elsewhere = await temporaryCache(join(folder, "elsewhere").replace(/[^/]+$/, ""));
    const [name = ""] = await readdir(folder);
    await inTemporaryFolder(async (other) => {
      await symlink(elsewhere, join(other, name));
      await expect(temporaryCache(other)).rejects.toThrow("FORMULYAR_CACHE");
    });
  });
});

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { onceDirectory } from "./onceDirectory.ts";

test("is filled once", async () => {
  await inTemporaryFolder(async (folder) => {
    const directory = join(folder, "deep", "cache");
    let fills = 0;
    const fill = (draft: string) => writeFile(join(draft, "a"), String(++fills));
    expect(await onceDirectory(directory, fill)).toBe(directory);
    await onceDirectory(directory, fill);
    expect(await readFile(join(directory, "a"), "utf8")).toBe("1");
  });
});

test("two that fill it at once both find it whole", async () => {
  await inTemporaryFolder(async (folder) => {
    const directory = join(folder, "cache");
    const fill = async (draft: string) => {
      await writeFile(join(draft, "a"), "1");
      await new Promise((resolve) => setTimeout(resolve, 20));
      await writeFile(join(draft, "b"), "2");
    };
    await Promise.all([onceDirectory(directory, fill), onceDirectory(directory, fill)]);
    expect(await readdir(directory)).toEqual(["a", "b"]);
    expect(await readdir(folder)).toEqual(["cache"]);
  });
});

test("a fill that fails leaves nothing, and may be tried again", async () => {
  await inTemporaryFolder(async (folder) => {
    const directory = join(folder, "cache");
    await expect(onceDirectory(directory, () => Promise.reject(new Error("disk full")))).rejects.toThrow(
      "disk full",
    );
    expect(await readdir(folder)).toEqual([]);
    await onceDirectory(directory, async () => {});
    expect(await readdir(folder)).toEqual(["cache"]);
  });
});

import { mkdir, readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "../testing/temporaryFolder.ts";
import { createProfile } from "./profileDirectory.ts";

test("a profile goes when it is removed", async () => {
  await inTemporaryFolder(async (folder) => {
    const profile = await createProfile(folder);
    await mkdir(join(profile.directory, "Default"));
    await profile.remove();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("sweeps away what dead processes left, and only that", async () => {
  await inTemporaryFolder(async (folder) => {
    const names = [
      "formulyar-profile-999999999-old",
      "formulyar-profile-999999999-new",
      `formulyar-profile-${process.pid}-old`,
      "other",
    ];
    for (const name of names) await mkdir(join(folder, name));
    for (const name of names.filter((one) => !one.endsWith("new"))) await utimes(join(folder, name), 0, 0);
    const profile = await createProfile(folder);
    await profile.remove();
    expect((await readdir(folder)).toSorted()).toEqual(names.slice(1).toSorted());
  });
});

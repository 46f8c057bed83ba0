import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkout } from "./paths.ts";

const run = promisify(execFile);

/** What the pages are made of; nothing else changes them. */
const sources = ["playground/src", "playground/public", "packages/core/src", "packages/react/src"];
const files = ["playground/index.html", "playground/vite.config.ts", "pnpm-lock.yaml"];

const cache = join(checkout, "node_modules/.cache/formulyar-playground");

/** Folder of the pages built from the present sources; built once for all tests and for later runs. */
export async function builtPlayground(): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (await exists(folder)) return folder;
  const draft = `${folder}.${process.pid}.tmp`;
  await mkdir(cache, { recursive: true });
  await build(draft);
  // Another worker may have been faster; then its folder stays.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

/** In a process of its own: the test runner's environment would give a build for development. */
async function build(folder: string): Promise<void> {
  const vite = join(checkout, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  await run(process.execPath, [vite, "build", join(checkout, "playground"), "--outDir", folder], { env });
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of [...files, ...(await sourcePaths())]) {
    hash.update(path).update(await readFile(join(checkout, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function sourcePaths(): Promise<readonly string[]> {
  const lists = await Promise.all(
    sources.map(async (source) => {
      const entries = await readdir(join(checkout, source), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  return lists
    .flat()
    .map((path) => path.slice(checkout.length + 1))
    .filter((path) => !path.includes(".test."))
    .sort();
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./support/fingerprint.mjs";
import { isMain } from "./support/isMain.mjs";
import { withLock } from "./support/lock.mjs";
import { root } from "./support/root.mjs";
import { run, tool } from "./support/run.mjs";
import { dropStamp, readStamp, writeStamp } from "./support/stamp.mjs";

const shared = ["pnpm-lock.yaml", "tsconfig.base.json", "tsconfig.json", "packages"];

/** What is built, in order. `made`: files that only a complete build leaves; `needs`: what has to be built before. */
const parts = {
  packages: {
    sources: shared,
    made: ["core", "documents", "react", "server", "cli"].map((name) => `packages/${name}/dist/index.js`),
    build: (options, whole) => run(tool("tsc"), ["-b", ...(whole ? ["--force"] : [])], options),
  },
  element: {
    sources: shared,
    made: ["packages/react/dist/element/formulyar-form.js"],
    build: (options) => run(tool("vite"), ["build", "-c", "packages/react/element.config.ts"], options),
  },
  playground: {
    sources: [...shared, "playground"],
    made: ["playground/dist/index.html", "playground/dist/embed/formulyar-form.js"],
    needs: ["element"],
    build: (options) => run(tool("vite"), ["build"], { ...options, cwd: join(root, "playground") }),
  },
};

/**
 * Builds what changed since the last build.
 * @param {readonly ("packages" | "element" | "playground")[]} [names] all by default
 * @param {{ quiet?: boolean }} [options] quiet: say nothing unless it fails
 * @throws {Error} with a Russian message
 */
export async function ensureBuilt(names = Object.keys(parts), options = {}) {
  for (const name of names) {
    await ensureBuilt(parts[name].needs ?? [], options);
    await ensurePart(name, options);
  }
}

async function ensurePart(name, options) {
  if (await isFresh(name)) return;
  await withLock("build", async () => {
    const wanted = await state(name);
    if (await isFresh(name, wanted)) return;
    await dropStamp(`built-${name}`);
    if (!options.quiet) console.log(`Собираю: ${name}…`);
    const { code, output } = await parts[name].build(options, !isMade(name));
    if (code !== 0) process.stderr.write(output);
    if (code !== 0) throw new Error(`Сборка не удалась: ${name}.`);
    await writeStamp(`built-${name}`, wanted);
  });
}

/** Tests are no part of what is built. */
const state = (name) =>
  fingerprint(parts[name].sources, { takes: (file) => !/\.(test\.tsx?|tsbuildinfo)$/.test(file) });

const isMade = (name) => parts[name].made.every((file) => existsSync(join(root, file)));

async function isFresh(name, wanted) {
  return isMade(name) && (await readStamp(`built-${name}`)) === (wanted ?? (await state(name)));
}

if (isMain(import.meta.url)) {
  await ensureBuilt().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

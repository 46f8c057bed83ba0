/**
 * Writes what follows from the definitions and is committed beside them: `record.d.ts` of every form.
 * `--check` writes nothing and fails when a file is not fresh.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { recordTypes } from "./generate/recordTypes.ts";

const root = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

async function generated(): Promise<readonly (readonly [path: string, text: string])[]> {
  const catalogue = createCatalogue(await readDefinitions(root));
  const forms = catalogue.forms().map(({ id }) => catalogue.resolve(id));
  return Promise.all(
    forms.map(async (form) => [form.sources.schema.replace(/schema\.json$/, "record.d.ts"), await recordTypes(form)] as const),
  );
}

async function isFresh(path: string, text: string): Promise<boolean> {
  return (await readFile(join(root, path), "utf8").catch(() => "")) === text;
}

for (const [path, text] of await generated()) {
  if (await isFresh(path, text)) continue;
  if (checkOnly) {
    console.error(`${path} is not fresh: run "pnpm generate".`);
    process.exitCode = 1;
  } else {
    await writeFile(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

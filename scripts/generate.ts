/**
 * Writes what follows from other files and is committed: `record.d.ts` of every form, and the format's JSON Schemas as
 * a module of core. `--check` writes nothing and fails when a file is not fresh.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { formatSchemaModule } from "./generate/formatSchemaModule.ts";
import { recordTypes } from "./generate/recordTypes.ts";

type Generated = readonly [path: string, text: string];

const root = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

async function typesOfForms(): Promise<readonly Generated[]> {
  const catalogue = createCatalogue(await readDefinitions(root));
  const forms = catalogue.forms().map(({ id }) => catalogue.resolve(id));
  return Promise.all(
    forms.map(async (form): Promise<Generated> => {
      return [form.sources.schema.replace(/schema\.json$/, "record.d.ts"), await recordTypes(form)];
    }),
  );
}

async function formatModule(): Promise<Generated> {
  const text = await formatSchemaModule(join(root, "packages/core/schemas"));
  return ["packages/core/src/formatSchemas/generated.ts", text];
}

async function isFresh(path: string, text: string): Promise<boolean> {
  return (await readFile(join(root, path), "utf8").catch(() => "")) === text;
}

for (const [path, text] of [await formatModule(), ...(await typesOfForms())]) {
  if (await isFresh(path, text)) continue;
  if (checkOnly) {
    console.error(`${path} is not fresh: run "npm run generate".`);
    process.exitCode = 1;
  } else {
    await writeFile(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

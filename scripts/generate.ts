/**
 * Writes what follows from other files and is committed: the types of every form in every region, and the format's JSON
 * Schemas as a module of core. `--check` writes nothing and fails when a file is not fresh, or nothing gives it any more.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatSchemaModule } from "./generate/formatSchemaModule.ts";
import { typesFiles, typesOfForms } from "./generate/typesOfForms.ts";

const root = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

/** What a file must be; without text it must not be. */
type Generated = readonly [path: string, text: string | undefined];

async function generated(): Promise<readonly Generated[]> {
  const types = await typesOfForms(root);
  const left = (await typesFiles(root)).filter((path) => !types.has(path));
  const formats = await formatSchemaModule(join(root, "packages/core/schemas"));
  return [
    ["packages/core/src/formatSchemas/generated.ts", formats],
    ...types,
    ...left.map((path) => [path, undefined] as const),
  ];
}

async function isFresh(path: string, text: string | undefined): Promise<boolean> {
  return (await readFile(join(root, path), "utf8").catch(() => undefined)) === text;
}

async function mend(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) await rm(join(root, path));
  else await writeFile(join(root, path), text);
  console.log(`${text === undefined ? "removed" : "wrote"} ${path}`);
}

for (const [path, text] of await generated()) {
  if (await isFresh(path, text)) continue;
  if (checkOnly) {
    console.error(`${path} is not fresh: run "npm run generate".`);
    process.exitCode = 1;
  } else {
    await mend(path, text);
  }
}

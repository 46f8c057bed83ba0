/**
 * Writes what follows from other files and is committed: `record.d.ts` of every form, those of regions included, and the
 * format's JSON Schemas as a module of core. `--check` writes nothing and fails when a file is not fresh.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, createCatalogue, type ResolvedForm } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { formatSchemaModule } from "./generate/formatSchemaModule.ts";
import { recordTypes } from "./generate/recordTypes.ts";

type Generated = readonly [path: string, text: string];

const root = join(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

async function typesOfForms(): Promise<readonly Generated[]> {
  const catalogue = createCatalogue(await readDefinitions(root));
  const forms = [
    ...catalogue.forms().flatMap(({ id }) => editionsOf(catalogue, id)),
    ...regionalForms(catalogue),
  ];
  return Promise.all(
    forms.map(async (form): Promise<Generated> => {
      return [form.sources.schema.replace(/schema\.json$/, "record.d.ts"), await recordTypes(form)];
    }),
  );
}

/** Forms that only one region has. */
function regionalForms(catalogue: Catalogue): readonly ResolvedForm[] {
  return catalogue.regions.flatMap(({ id: region }) =>
    catalogue
      .forms(region)
      .filter(({ id }) => Object.hasOwn(catalogue.files, `forms/regions/${region}/${id}/form.json`))
      .flatMap(({ id }) => editionsOf(catalogue, id, region)),
  );
}

/** A form as it is, and each older edition of it; not those that only the changes of a region tell apart. */
function editionsOf(catalogue: Catalogue, id: string, region?: string): readonly ResolvedForm[] {
  const names = catalogue.editions(id, region).map(({ edition }) => edition);
  return names
    .filter((edition) => !edition.includes("+"))
    .map((edition) => catalogue.resolve(id, region, { edition }));
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

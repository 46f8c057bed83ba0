import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { recordTypes } from "@formulyar/cli/artefacts";
import { type Catalogue, createCatalogue, type ResolvedForm } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";

/**
 * Types of every edition of every form in every region, by path: `record.d.ts` beside the schema, and beside each overlay
 * of a region `<form>.record.d.ts`. Where a region changes nothing, the types are those of the form, or of the region that
 * it extends.
 */
export async function typesOfForms(root: string): Promise<ReadonlyMap<string, string>> {
  const catalogue = createCatalogue(await readDefinitions(root));
  const places = [undefined, ...catalogue.regions.map(({ id }) => id)];
  const forms = places.flatMap((region) => formsOf(catalogue, region));
  const byPath = new Map(forms.toReversed().map((form) => [typesFile(form), form]));
  const made = [...byPath].map(
    async ([path, form]) => [path, await recordTypes(form, origin(form))] as const,
  );
  return new Map(await Promise.all(made));
}

/** Files of types in the definitions, those included that nothing gives any more. */
export async function typesFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, "forms"), { recursive: true, encoding: "utf8" });
  return entries
    .filter((name) => /(?:^|[\\/.])record\.d\.ts$/.test(name))
    .map((name) => `forms/${name.replaceAll("\\", "/")}`);
}

function formsOf(catalogue: Catalogue, region: string | undefined): readonly ResolvedForm[] {
  return catalogue
    .forms(region)
    .flatMap(({ id }) =>
      catalogue.editions(id, region).map(({ edition }) => catalogue.resolve(id, region, { edition })),
    );
}

function typesFile({ sources }: ResolvedForm): string {
  const overlay = sources.overlays?.at(-1);
  if (overlay === undefined) return sources.schema.replace(/schema\.json$/, "record.d.ts");
  return overlay.replace(/overlay\.json$/, "record.d.ts");
}

function origin({ sources }: ResolvedForm): string {
  const from = sources.overlays === undefined ? "schema.json" : "the form and the region's changes";
  return `/* Generated from ${from} by "pnpm generate"; do not edit. */`;
}

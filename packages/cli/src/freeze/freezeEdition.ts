import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createCatalogue, selfContained } from "@formulyar/core";
import type { Layer } from "../definitions/Layer.ts";
import { prettyJson } from "../print/prettyJson.ts";
import { deeper } from "./deeper.ts";

/** Files of an edition that is put aside, by their place on the disk. */
export interface FrozenEdition {
  /** The folder of the edition: `…/editions/2024-10-23`. */
  readonly folder: string;
  /** In that folder, by path from it. */
  readonly files: ReadonlyMap<string, string>;
  /** Templates that regions have of it, by absolute path. */
  readonly regional: ReadonlyMap<string, string>;
}

/**
 * An edition as it is now, written so that nothing that changes later reaches it: shared blocks, parameters and texts are
 * put in, its template and stylesheet stand beside it. `home`: the form's folder in the definitions.
 */
export async function freezeEdition(
  layer: Layer,
  id: string,
  home: string,
  region: string | undefined,
  edition: string,
): Promise<FrozenEdition> {
  const whole = selfContained(layer.files, home);
  const copies = await copiesOf(layer, home);
  const template = createCatalogue(layer.files).resolve(id, region).sources.template;
  return {
    folder: join(dirname(layer.place(`${home}/form.json`)), "editions", edition),
    files: new Map([
      ...copies,
      ...(await documentOf(layer, template, "template")),
      ["form.json", deeper(prettyJson({ ...whole.form, edition }))],
      ["schema.json", deeper(await schemaText(layer, home, whole.schema))],
    ]),
    regional: new Map((await Promise.all(regionalTemplates(layer, id, edition))).flat()),
  };
}

/** As it is written, when nothing had to be put in. */
async function schemaText(layer: Layer, home: string, schema: object): Promise<string> {
  const path = `${home}/schema.json`;
  return schema === layer.files[path] ? readFile(layer.place(path), "utf8") : prettyJson(schema);
}

/** Everything else of the form's folder: screen, examples, the migration that leads to this edition. */
async function copiesOf(layer: Layer, home: string): Promise<readonly (readonly [string, string])[]> {
  const start = `${home}/`;
  const own = Object.keys(layer.files)
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .filter((path) => !path.startsWith("editions/") && path !== "form.json" && path !== "schema.json");
  const copy = async (path: string) =>
    [path, deeper(await readFile(layer.place(start + path), "utf8"))] as const;
  return Promise.all(own.map(copy));
}

/** A template and the stylesheet of its name, under another name. */
async function documentOf(
  layer: Layer,
  template: string | undefined,
  target: string,
): Promise<readonly (readonly [string, string])[]> {
  if (template === undefined) return [];
  const parts = [".hbs", ".css"].map((kind) => [kind, template.replace(/\.hbs$/, kind)] as const);
  const there = parts.filter(([, path]) => Object.hasOwn(layer.files, path));
  return Promise.all(
    there.map(async ([kind, path]) => [target + kind, await readFile(layer.place(path), "utf8")] as const),
  );
}

/** Regions that print the form by a template of their own go on to print this edition by it. */
function regionalTemplates(layer: Layer, id: string, edition: string) {
  return Object.keys(layer.files).flatMap((path) => {
    const region = new RegExp(`^forms/regions/([^/]+)/${id}(?:/template)?\\.hbs$`).exec(path)?.[1];
    if (region === undefined) return [];
    const own = `forms/regions/${region}/`;
    const start = layer.place(path).slice(0, -path.slice(own.length).length);
    return [documentOf(layer, path, join(start, id, "editions", edition))];
  });
}

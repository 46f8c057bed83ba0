import type { FormManifest, Schema } from "../model/index.ts";
import { resolveRefs } from "../schema/resolveRefs.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { readJson } from "./readJson.ts";
import { resolveManifest } from "./resolveManifest.ts";

/** `form.json` and `schema.json` of a form that refer to no other file. */
export interface SelfContained {
  readonly form: FormManifest;
  readonly schema: Schema;
}

/**
 * A form's own files with every reference to another file replaced by what it names: later changes of what forms share do
 * not reach it. `folder`: where they stand. What refers to no other file comes back as it is.
 * @throws DefinitionError when a file is missing or a reference leads nowhere
 */
export function selfContained(files: DefinitionFiles, folder: string): SelfContained {
  const [manifestFile, schemaFile] = [`${folder}/form.json`, `${folder}/schema.json`];
  const form = (readJson(files, manifestFile) ?? {}) as unknown as FormManifest;
  const schema = (readJson(files, schemaFile) ?? {}) as Schema;
  return {
    form: resolveManifest(files, manifestFile, form),
    schema: refersElsewhere(schema) ? inlined(files, schemaFile, schema) : schema,
  };
}

function inlined(files: DefinitionFiles, file: string, { $schema }: Schema): Schema {
  return { ...($schema !== undefined && { $schema }), ...resolveRefs(files, file) };
}

function refersElsewhere(schema: Schema): boolean {
  return /"\$ref":"[^"#]/.test(JSON.stringify(schema));
}

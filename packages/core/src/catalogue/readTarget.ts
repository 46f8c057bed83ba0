import { DefinitionError, type FormManifest, type Schema, type UiDefinition } from "../model/index.ts";
import { closeObjects } from "../schema/closeObjects.ts";
import { defaultUi } from "../schema/defaultUi.ts";
import { resolveRefs } from "../schema/resolveRefs.ts";
import { isDraft07, upgradeDraft07 } from "../schema/upgradeDraft07.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { isForeignSchema } from "./isForeignSchema.ts";
import { readJson } from "./readJson.ts";
import { resolveManifest } from "./resolveManifest.ts";

/** What an overlay's targets point into: a definition with every reference replaced and its objects closed. */
export interface FormTarget {
  readonly form: FormManifest;
  readonly schema: Schema;
  readonly ui: UiDefinition;
}

/**
 * A form's own definition, from the folder of one of its editions: the same object for every region of one set of files.
 * @throws DefinitionError
 */
export function readTarget(files: DefinitionFiles, folder: string): FormTarget {
  const known = targets.get(files) ?? new Map<string, FormTarget>();
  targets.set(files, known);
  const target = known.get(folder) ?? assembled(files, folder);
  known.set(folder, target);
  return target;
}

const targets = new WeakMap<DefinitionFiles, Map<string, FormTarget>>();

function assembled(files: DefinitionFiles, folder: string): FormTarget {
  const manifestFile = `${folder}/form.json`;
  const schemaFile = `${folder}/schema.json`;
  const form = readJson(files, manifestFile) as FormManifest | undefined;
  const raw = readJson(files, schemaFile) as Schema | undefined;
  if (!form) throw missing(manifestFile);
  if (!raw) throw missing(schemaFile);
  const schema = readSchema(files, schemaFile, raw);
  const ui = readJson(files, `${folder}/ui.json`) as UiDefinition | undefined;
  return {
    form: resolveManifest(files, manifestFile, form),
    schema,
    ui: ui ?? defaultUi(schema, form.title),
  };
}

function readSchema(files: DefinitionFiles, file: string, raw: Schema): Schema {
  const upgraded = isDraft07(raw) ? { ...files, [file]: upgradeDraft07(raw) } : files;
  const resolved = resolveRefs(upgraded, file);
  return isForeignSchema(raw) ? resolved : closeObjects(resolved);
}

function missing(file: string): DefinitionError {
  const mend = "Добавьте файл или уберите папку формы.";
  return new DefinitionError([{ severity: "error", file, pointer: "", reason: "Файла нет.", mend }]);
}

import { compileForm } from "../check/compileForm.ts";
import { brokenRules } from "../lint/lintForm.ts";
import { DefinitionError, type Form, type ResolvedForm } from "../model/index.ts";
import { memoise } from "../support/memoise.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { formIds } from "./formIds.ts";
import { overlayFile, regionFile } from "./paths.ts";
import { readJson } from "./readJson.ts";
import { resolveForm } from "./resolveForm.ts";
import { regionIds, resolveRegion } from "./resolveRegion.ts";

export interface RegionSummary {
  readonly id: string;
  readonly title: string;
}

export interface FormSummary {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly region?: string;
  /** Ids of the forms whose documents it can be filled from (`prefill`); absent when there are none. */
  readonly prefillFrom?: readonly string[];
}

/** All forms and regions of a set of definitions. Forms are compiled when first asked for, and kept. */
export interface Catalogue {
  readonly files: DefinitionFiles;
  readonly regions: readonly RegionSummary[];
  forms(region?: string): readonly FormSummary[];
  /** @throws UnknownFormError, UnknownRegionError, DefinitionError */
  resolve(form: string, region?: string): ResolvedForm;
  /** @throws UnknownFormError, UnknownRegionError, DefinitionError */
  form(form: string, region?: string): Form;
  /** A text file of the definitions: a template, a style sheet. */
  text(path: string): string | undefined;
}

/** A catalogue over a map of files; the map must not be changed afterwards. */
export function createCatalogue(files: DefinitionFiles): Catalogue {
  const resolve = memoise((form: string, region?: string) => resolveForm(files, form, region));
  const form = memoise((id: string, region?: string) => compiled(files, resolve(id, region)));
  return {
    files,
    regions: regionIds(files).map((id) => ({ id, title: regionTitle(files, id) })),
    forms: (region) => formSummaries(files, resolve, region),
    resolve,
    form,
    text: (path) => (typeof files[path] === "string" && Object.hasOwn(files, path) ? files[path] : undefined),
  };
}

function compiled(files: DefinitionFiles, definition: ResolvedForm): Form {
  const findings = whole(definition, () => brokenRules(files, definition));
  if (findings.length > 0) throw new DefinitionError(findings);
  return whole(definition, () => compileForm(definition));
}

/** A definition of the wrong shape may fail anywhere; `formulyar check` names the place. */
function whole<T>(definition: ResolvedForm, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof DefinitionError) throw error;
    const reason = "Форма не собирается: в её файлах стоит не то, что нужно.";
    const mend = "Запустите formulyar check: он назовёт место.";
    throw new DefinitionError([
      { severity: "error", file: definition.sources.schema, pointer: "", reason, mend },
    ]);
  }
}

function regionTitle(files: DefinitionFiles, id: string): string {
  const name = readJsonSafely(files, regionFile(id))?.name;
  const nominative =
    typeof name === "object" && name !== null ? (name as { nominative?: unknown }).nominative : undefined;
  return typeof nominative === "string" ? nominative : id;
}

function formSummaries(
  files: DefinitionFiles,
  resolve: Catalogue["resolve"],
  region?: string,
): readonly FormSummary[] {
  const resolved = region === undefined ? undefined : resolveRegion(files, region);
  return formIds(files, resolved).map((id) => {
    const own = resolved?.chain
      .map((one) => `forms/regions/${one}/${id}/form.json`)
      .find((path) => path in files);
    const manifest = readJsonSafely(files, own ?? `forms/${id}/form.json`);
    const title = manifest?.title;
    const edition = manifest?.edition;
    const changed = resolved?.chain.some((one) => Object.hasOwn(files, overlayFile(id, one)));
    const sources = manifest?.prefill || changed ? prefillSources(() => resolve(id, region)) : [];
    return {
      id,
      title: typeof title === "string" ? title : id,
      edition: typeof edition === "string" ? edition : "1",
      ...(region !== undefined && { region }),
      ...(sources.length > 0 && { prefillFrom: sources }),
    };
  });
}

/** Nothing for a broken form: opening it will say what is wrong. */
function prefillSources(resolve: () => ResolvedForm): readonly string[] {
  try {
    return (resolve().prefill ?? []).map(({ from }) => from);
  } catch {
    return [];
  }
}

/** A list must not fail because one file of it is broken: opening that form will say what is wrong. */
function readJsonSafely(files: DefinitionFiles, file: string) {
  try {
    return readJson(files, file);
  } catch {
    return undefined;
  }
}

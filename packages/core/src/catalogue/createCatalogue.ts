import { compileForm } from "../check/compileForm.ts";
import { brokenRules } from "../lint/lintForm.ts";
import {
  DefinitionError,
  type Form,
  type IsoDate,
  type JsonObject,
  type ResolvedForm,
} from "../model/index.ts";
import { memoise } from "../support/memoise.ts";
import { caseDatePlaces, caseDay } from "./caseDay.ts";
import { chooseEdition } from "./chooseEdition.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { type EditionChoice, editionsOf, everInForce, type FormEdition } from "./editions.ts";
import { formIds } from "./formIds.ts";
import { regionFile } from "./paths.ts";
import { readJson } from "./readJson.ts";
import { readEditions, resolveForm } from "./resolveForm.ts";
import { type ResolvedRegion, regionIds, resolveRegion } from "./resolveRegion.ts";

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

/** One dated version of a form. */
export interface EditionSummary {
  readonly edition: string;
  /** Cases from this day on; absent when it has always been in force. */
  readonly effectiveFrom?: IsoDate;
}

/** All forms and regions of a set of definitions. Forms are compiled when first asked for, and kept. */
export interface Catalogue {
  readonly files: DefinitionFiles;
  readonly regions: readonly RegionSummary[];
  /** @param on the day of the case: each form by the edition in force then */
  forms(region?: string, on?: IsoDate): readonly FormSummary[];
  /** Every edition of a form in a region that is in force on some day, the newest first. @throws UnknownFormError, UnknownRegionError, DefinitionError */
  editions(form: string, region?: string): readonly EditionSummary[];
  /** The edition in force for cases of a day. @throws as `editions` */
  editionOn(form: string, region: string | undefined, on: IsoDate): string;
  /** The day of the case that a record's data tell (`caseDate` of the form); nothing when they tell none. @throws as `editions` */
  caseDay(form: string, region: string | undefined, data: JsonObject): IsoDate | undefined;
  /** @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError */
  resolve(form: string, region?: string, choice?: EditionChoice): ResolvedForm;
  /** @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError */
  form(form: string, region?: string, choice?: EditionChoice): Form;
  /** A text file of the definitions: a template, a style sheet. */
  text(path: string): string | undefined;
}

/** A catalogue over a map of files; the map must not be changed afterwards. */
export function createCatalogue(files: DefinitionFiles): Catalogue {
  const editions = memoise((form: string, region?: string) =>
    readEditions(files, form, region === undefined ? undefined : resolveRegion(files, region)),
  );
  const resolved = memoise((form: string, region: string | undefined, edition: string) =>
    resolveForm(files, form, region, { edition }),
  );
  const compiled = memoise((form: string, region: string | undefined, edition: string) =>
    compileWhole(files, resolved(form, region, edition)),
  );
  const caseDates = memoise((form: string, region?: string) => {
    const folders = editions(form, region).map(({ folder }) => folder);
    return caseDatePlaces(files, [...new Set(folders)]);
  });
  const chosen = (form: string, region: string | undefined, choice: EditionChoice = {}) =>
    chooseEdition(editions(form, region), choice, form).edition;
  const resolve: Catalogue["resolve"] = (form, region, choice) =>
    resolved(form, region, chosen(form, region, choice));
  return {
    files,
    regions: regionIds(files).map((id) => ({ id, title: regionTitle(files, id) })),
    forms: (region, on) => formSummaries(files, resolve, region, on),
    editions: (form, region) => everInForce(editions(form, region)).map(editionSummary),
    editionOn: (form, region, on) => chosen(form, region, { on }),
    caseDay: (form, region, data) => caseDay(caseDates(form, region), data),
    resolve,
    form: (form, region, choice) => compiled(form, region, chosen(form, region, choice)),
    text: (path) => (typeof files[path] === "string" && Object.hasOwn(files, path) ? files[path] : undefined),
  };
}

function editionSummary({ edition, effectiveFrom }: FormEdition): EditionSummary {
  return { edition, ...(effectiveFrom !== undefined && { effectiveFrom }) };
}

function compileWhole(files: DefinitionFiles, definition: ResolvedForm): Form {
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
  on?: IsoDate,
): readonly FormSummary[] {
  const resolved = region === undefined ? undefined : resolveRegion(files, region);
  return formIds(files, resolved).map((id) => {
    const inForce = editionInForce(files, id, resolved, on);
    const manifest = readJsonSafely(files, `${inForce?.folder ?? `forms/${id}`}/form.json`);
    const title = manifest?.title;
    const changed = (inForce?.overlays.length ?? 0) > 0;
    const form =
      manifest?.prefill || changed
        ? resolvedSafely(() => resolve(id, region, { ...(on && { on }) }))
        : undefined;
    const sources = (form?.prefill ?? []).map(({ from }) => from);
    return {
      id,
      title: form?.title ?? (typeof title === "string" ? title : id),
      edition: inForce?.edition ?? "1",
      ...(region !== undefined && { region }),
      ...(sources.length > 0 && { prefillFrom: sources }),
    };
  });
}

/** Nothing for a broken form: opening it will say what is wrong. */
function resolvedSafely(resolve: () => ResolvedForm): ResolvedForm | undefined {
  try {
    return resolve();
  } catch {
    return undefined;
  }
}

function editionInForce(
  files: DefinitionFiles,
  id: string,
  region: ResolvedRegion | undefined,
  on: IsoDate | undefined,
): FormEdition | undefined {
  try {
    return chooseEdition(editionsOf(files, id, region), { ...(on !== undefined && { on }) }, id);
  } catch {
    return undefined;
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

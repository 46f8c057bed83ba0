import {
  DefinitionError,
  type FormManifest,
  type FormSources,
  type Json,
  type ResolvedForm,
  type Schema,
  type UiDefinition,
} from "../model/index.ts";
import { applyOverlay, type OverlayDocument, OverlayError } from "../overlay/index.ts";
import { closeObjects } from "../schema/closeObjects.ts";
import { defaultUi } from "../schema/defaultUi.ts";
import { resolveRefs } from "../schema/resolveRefs.ts";
import { isDraft07, upgradeDraft07 } from "../schema/upgradeDraft07.ts";
import { didYouMean } from "../support/nearest.ts";
import { LackingRegionError, UnknownFormError } from "./catalogueErrors.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { formIds } from "./formIds.ts";
import { isForeignSchema } from "./isForeignSchema.ts";
import { formFolder, overlayFile, templateFiles } from "./paths.ts";
import { readJson } from "./readJson.ts";
import { lackingNeeds, namesOfNeeds } from "./regionNeeds.ts";
import { resolveManifest } from "./resolveManifest.ts";
import { type ResolvedRegion, resolveRegion } from "./resolveRegion.ts";

/** What an overlay's targets point into. */
interface Target {
  readonly form: FormManifest;
  readonly schema: Schema;
  readonly ui: UiDefinition;
}

/**
 * One form as a region has it: references in place, objects closed, the overlays of the region's chain applied.
 * @throws UnknownFormError, UnknownRegionError, DefinitionError
 */
export function resolveForm(files: DefinitionFiles, id: string, regionId?: string): ResolvedForm {
  const region = regionId === undefined ? undefined : resolveRegion(files, regionId);
  const sources = sourcesOf(files, id, region);
  const base = readTarget(files, sources);
  const target = (region?.chain ?? []).reduce(
    (current, one) => withOverlay(files, current, overlayFile(id, one)),
    base,
  );
  return assemble(target, sources, region);
}

function sourcesOf(files: DefinitionFiles, id: string, region: ResolvedRegion | undefined): FormSources {
  const available = formIds(files, region);
  if (!available.includes(id)) throw lacking(files, id, region) ?? unknownForm(id, available, region);
  const owner = region?.chain.findLast((one) => `${formFolder(id, one)}/schema.json` in files);
  const folder = formFolder(id, owner);
  const template = [...(region?.chain ?? []).toReversed(), undefined]
    .flatMap((one) => templateFiles(id, one))
    .find((path) => Object.hasOwn(files, path));
  return {
    manifest: `${folder}/form.json`,
    schema: `${folder}/schema.json`,
    ...(Object.hasOwn(files, `${folder}/ui.json`) && { ui: `${folder}/ui.json` }),
    ...(template !== undefined && { template }),
  };
}

/** The form is there, but the region cannot use it yet. */
function lacking(
  files: DefinitionFiles,
  id: string,
  region: ResolvedRegion | undefined,
): LackingRegionError | undefined {
  const slots = region ? lackingNeeds(files, id, region) : [];
  if (!region || slots.length === 0) return undefined;
  const where = `в регионе «${region.data.name?.nominative ?? region.data.id}»`;
  return new LackingRegionError(
    `Формы «${id}» ${where} нет: в данных региона не хватает: ${namesOfNeeds(slots)}. Добавьте их в region.json.`,
    slots,
  );
}

function unknownForm(
  id: string,
  available: readonly string[],
  region: ResolvedRegion | undefined,
): UnknownFormError {
  const where = region ? ` в регионе «${region.data.id}»` : "";
  const known = available.length === 0 ? "Форм пока нет." : `Есть: ${available.join(", ")}.`;
  return new UnknownFormError(`Формы «${id}»${where} нет. ${didYouMean(id, available, known)}`);
}

function readTarget(files: DefinitionFiles, sources: FormSources): Target {
  const form = readJson(files, sources.manifest) as FormManifest | undefined;
  const raw = readJson(files, sources.schema) as Schema | undefined;
  if (!form) throw missing(sources.manifest);
  if (!raw) throw missing(sources.schema);
  const schema = readSchema(files, sources.schema, raw);
  const ui = sources.ui === undefined ? undefined : (readJson(files, sources.ui) as UiDefinition | undefined);
  return {
    form: resolveManifest(files, sources.manifest, form),
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

function withOverlay(files: DefinitionFiles, target: Target, file: string): Target {
  const overlay = readJson(files, file);
  if (!overlay) return target;
  try {
    const changed = applyOverlay(
      target as unknown as Json,
      overlay as unknown as OverlayDocument,
    ) as unknown as Target;
    // What the overlay itself refers to is found from the overlay's own folder.
    const form = resolveManifest(files, file, changed.form);
    return { ...changed, form, schema: closeObjects(changed.schema) };
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    const pointer = error.action === undefined ? "" : `/actions/${error.action}`;
    const mend = "Поправьте или уберите это изменение.";
    throw new DefinitionError([{ severity: "error", file, pointer, reason: error.message, mend }]);
  }
}

function assemble(
  { form, schema, ui }: Target,
  sources: FormSources,
  region: ResolvedRegion | undefined,
): ResolvedForm {
  return {
    id: form.id,
    title: form.title,
    edition: form.edition ?? "1",
    ...(form.effectiveFrom !== undefined && { effectiveFrom: form.effectiveFrom }),
    legalBasis: form.legalBasis ?? [],
    ...(region && { region: region.data }),
    schema,
    ui,
    parameters: parameterValues(form),
    texts: form.texts ?? {},
    print: form.print ?? {},
    ...(form.regionSlots && { regionSlots: form.regionSlots }),
    ...(form.prefill && { prefill: form.prefill }),
    sources,
  };
}

function parameterValues(form: FormManifest): { readonly [name: string]: Json } {
  const entries = Object.entries(form.parameters ?? {}).map(([name, parameter]) => [name, parameter.value]);
  return Object.fromEntries(entries);
}

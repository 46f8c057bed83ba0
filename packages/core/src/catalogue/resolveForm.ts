import { lintShape } from "../lint/lintShape.ts";
import { marksOf } from "../marks/index.ts";
import {
  DefinitionError,
  type FormManifest,
  type FormSources,
  type Json,
  type ResolvedForm,
} from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { applyLayers, type FormLayers } from "./applyLayers.ts";
import { LackingRegionError, UnknownFormError } from "./catalogueErrors.ts";
import { chooseEdition } from "./chooseEdition.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { type EditionChoice, editionsOf, type FormEdition } from "./editions.ts";
import { formIds } from "./formIds.ts";
import { formFolder, overlayFile, templateCandidates } from "./paths.ts";
import type { FormTarget } from "./readTarget.ts";
import type { RegionalOverlay } from "./regionalOverlays.ts";
import { lackingNeeds, namesOfNeeds } from "./regionNeeds.ts";
import { type ResolvedRegion, resolveRegion } from "./resolveRegion.ts";

/**
 * One form as a region has it: references in place, objects closed, the overlays of the region's chain applied.
 * @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError
 */
export function resolveForm(
  files: DefinitionFiles,
  id: string,
  regionId?: string,
  choice: EditionChoice = {},
): ResolvedForm {
  const layers = readLayers(files, id, regionId, choice);
  const target = applyLayers(files, layers);
  const misshapen = lintShape(files, layers, target);
  if (misshapen.length > 0) throw new DefinitionError(misshapen);
  return assembleForm(files, layers, target);
}

/**
 * What a form is made of, before the regions' changes are applied.
 * @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError
 */
export function readLayers(
  files: DefinitionFiles,
  id: string,
  regionId?: string,
  choice: EditionChoice = {},
): FormLayers {
  const region = regionId === undefined ? undefined : resolveRegion(files, regionId);
  const edition = chooseEdition(readEditions(files, id, region), choice, id);
  if (edition.outdated) throw outdated(id, edition, edition.outdated);
  return { id, edition, ...(region && { region }) };
}

/** Every edition of a form that a region has, the newest first. @throws UnknownFormError, DefinitionError */
export function readEditions(
  files: DefinitionFiles,
  id: string,
  region: ResolvedRegion | undefined,
): readonly FormEdition[] {
  const available = formIds(files, region);
  if (!available.includes(id)) throw lacking(files, id, region) ?? unknownForm(id, available, region);
  refuseReplaced(files, id, region);
  return editionsOf(files, id, region);
}

/** A region's own form must not stand in the way of a common one, whose protection it would escape. */
function refuseReplaced(files: DefinitionFiles, id: string, region: ResolvedRegion | undefined): void {
  const owner = region?.chain.findLast((one) => `${formFolder(id, one)}/form.json` in files);
  if (owner === undefined || !(`${formFolder(id)}/form.json` in files)) return;
  const file = `${formFolder(id, owner)}/form.json`;
  const reason = `Форма «${id}» уже есть в общих: папка региона заменила бы её целиком.`;
  const mend = `Опишите отличия в ${overlayFile(id, owner)} или назовите форму иначе.`;
  throw new DefinitionError([{ severity: "error", file, pointer: "", reason, mend }]);
}

function outdated(id: string, { base }: FormEdition, { file, base: made }: RegionalOverlay): DefinitionError {
  const region = /^forms\/regions\/([^/]+)\//.exec(file)?.[1] ?? "";
  const reason = `Изменения региона сделаны для редакции «${made}» формы, а действует «${base}».`;
  const mend = `Посмотрите, что перенесётся: formulyar upgrade ${region} ${id} --from ${made} --to ${base}.`;
  return new DefinitionError([{ severity: "error", file, pointer: "/x-base", reason, mend }]);
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

/** A form made of its layers; `target` is what their changes have left. */
export function assembleForm(
  files: DefinitionFiles,
  layers: FormLayers,
  { form, schema, ui }: FormTarget,
): ResolvedForm {
  const { id, edition, region } = layers;
  const marks = marksOf(files, layers, form.regionSlots ?? []);
  return {
    id: form.id,
    title: form.title,
    edition: edition.edition,
    ...(edition.effectiveFrom !== undefined && { effectiveFrom: edition.effectiveFrom }),
    ...(form.caseDate && { caseDate: form.caseDate }),
    ...(form.documentNumber && { documentNumber: form.documentNumber }),
    legalBasis: form.legalBasis ?? [],
    ...(region && { region: region.data }),
    schema,
    ui,
    parameters: parameterValues(form),
    texts: form.texts ?? {},
    print: form.print ?? {},
    ...(form.regionSlots && { regionSlots: form.regionSlots }),
    ...(form.prefill && { prefill: form.prefill }),
    ...(marks.length > 0 && { marks }),
    sources: sourcesOf(files, id, edition, region),
  };
}

function sourcesOf(
  files: DefinitionFiles,
  id: string,
  { folder, current, base, overlays }: FormEdition,
  region: ResolvedRegion | undefined,
): FormSources {
  const older = current ? undefined : base;
  const template = templateCandidates(id, region?.chain ?? [], older, folder).find((path) =>
    Object.hasOwn(files, path),
  );
  return {
    manifest: `${folder}/form.json`,
    schema: `${folder}/schema.json`,
    ...(Object.hasOwn(files, `${folder}/ui.json`) && { ui: `${folder}/ui.json` }),
    ...(template !== undefined && { template }),
    ...(overlays.length > 0 && { overlays: overlays.map(({ file }) => file) }),
  };
}

function parameterValues(form: FormManifest): { readonly [name: string]: Json } {
  const entries = Object.entries(form.parameters ?? {}).map(([name, parameter]) => [name, parameter.value]);
  return Object.fromEntries(entries);
}

import { applyLayers, type FormLayers } from "../catalogue/applyLayers.ts";
import { UnknownEditionError } from "../catalogue/catalogueErrors.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { type BaseEdition, baseEditionsOf, editionsOf, type FormEdition } from "../catalogue/editions.ts";
import { overlayFile, regionOfFile } from "../catalogue/paths.ts";
import type { FormTarget } from "../catalogue/readTarget.ts";
import { overlayFiles, type RegionalOverlay, readOverlay } from "../catalogue/regionalOverlays.ts";
import { readEditions } from "../catalogue/resolveForm.ts";
import { type ResolvedRegion, resolveRegion } from "../catalogue/resolveRegion.ts";
import { factsOf, readably } from "../changes/formFacts.ts";
import { federalFaults } from "../federal/index.ts";
import { DefinitionError } from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { didYouMean } from "../support/nearest.ts";
import type { UpgradeRequest } from "./upgradeModel.ts";

/** One edition of the form on the way of an upgrade: everything below the region's own changes. */
export interface UpgradeSide {
  readonly layers: FormLayers;
  /** The form with the changes of the regions above, before the region's own. */
  readonly target: FormTarget;
}

/** What an upgrade works on. */
export interface UpgradeSources {
  readonly region: ResolvedRegion;
  readonly form: string;
  readonly from: string;
  readonly to: string;
  readonly old: UpgradeSide;
  readonly fresh: UpgradeSide;
  /** The region's own changes for the older edition; absent when there are none. */
  readonly overlay?: RegionalOverlay;
}

/**
 * Finds both editions of the form and the region's changes.
 * @throws UnknownRegionError, UnknownFormError, UnknownEditionError; DefinitionError when the form or the changes of a
 * region above cannot be read, or those are not carried over yet
 */
export function upgradeSources(files: DefinitionFiles, request: UpgradeRequest): UpgradeSources {
  const region = resolveRegion(files, request.region);
  readEditions(files, request.form, region);
  const bases = baseEditionsOf(files, request.form, region);
  const to = named(bases, request.to, request.form) ?? inForce(bases);
  const made = regionalOverlays(files, request.form, request.region).find(({ file }) =>
    isCurrent(file, request),
  );
  const from = named(bases, request.from ?? made?.base, request.form) ?? previous(bases, to);
  if (from.base === to.base)
    throw new UnknownEditionError(
      `Переносить нечего: изменения региона уже сделаны для редакции «${to.base}». Другую редакцию назовите в --to.`,
    );
  const edition = editionWith(files, request, region, from);
  const overlay = edition?.overlays.findLast(({ file }) => regionOfFile(file) === request.region);
  if (!overlay && made?.base !== undefined && made.base !== to.base) throw madeFor(made.base, from.base);
  const below = edition && overlay ? edition.overlays.slice(0, edition.overlays.indexOf(overlay)) : undefined;
  return {
    region,
    form: request.form,
    from: from.base,
    to: to.base,
    old: side(files, request.form, region, from, below ?? overlaysAbove(files, request.form, region, from)),
    fresh: side(files, request.form, region, to, [
      ...overlaysAbove(files, request.form, region, to),
      ...extendedElsewhere(files, request.form, region, to, below ?? []),
    ]),
    ...(overlay && { overlay }),
  };
}

function madeFor(made: string, asked: string): UnknownEditionError {
  return new UnknownEditionError(
    `Изменения региона сделаны для редакции «${made}», а не «${asked}». Назовите её в --from.`,
  );
}

/** Every set of changes that a region has for a form, today's first. */
function regionalOverlays(files: DefinitionFiles, form: string, region: string): readonly RegionalOverlay[] {
  return overlayFiles(files, form, region).flatMap((file) => readOverlay(files, file) ?? []);
}

function isCurrent(file: string, { form, region }: UpgradeRequest): boolean {
  return file === overlayFile(form, region);
}

/** The edition of a name; `2024-10-23+1`, as records call it, means the form's own. */
function named(
  bases: readonly BaseEdition[],
  name: string | undefined,
  form: string,
): BaseEdition | undefined {
  if (name === undefined) return undefined;
  const found = bases.find(({ base }) => base === name || base === name.split("+", 1)[0]);
  if (found) return found;
  const names = bases.map(({ base }) => base);
  throw new UnknownEditionError(
    `Редакции «${name}» у формы «${form}» нет. ${didYouMean(name, names, `Есть: ${names.join(", ")}.`)}`,
  );
}

function inForce(bases: readonly BaseEdition[]): BaseEdition {
  return (bases.find(({ current }) => current) ?? bases[0]) as BaseEdition;
}

/** The edition before another one; that itself when it is the first. */
function previous(bases: readonly BaseEdition[], to: BaseEdition): BaseEdition {
  return bases[bases.indexOf(to) + 1] ?? to;
}

/** The older edition with the region's own changes; today's file before those that are kept. */
function editionWith(
  files: DefinitionFiles,
  request: UpgradeRequest,
  region: ResolvedRegion,
  from: BaseEdition,
): FormEdition | undefined {
  const all = editionsOf(files, request.form, region).filter(
    ({ base, overlays }) =>
      base === from.base && overlays.some(({ file }) => regionOfFile(file) === request.region),
  );
  return all.find(({ overlays }) => overlays.some(({ file }) => isCurrent(file, request))) ?? all[0];
}

/** The changes of the regions above to an edition. @throws DefinitionError when they are made for an earlier one */
function overlaysAbove(
  files: DefinitionFiles,
  form: string,
  region: ResolvedRegion,
  { base }: BaseEdition,
): readonly RegionalOverlay[] {
  const above: ResolvedRegion = { ...region, chain: region.chain.slice(0, -1) };
  const edition = editionsOf(files, form, above).find((one) => one.base === base);
  if (edition?.outdated) throw notYet(form, base, edition.outdated);
  return edition?.overlays ?? [];
}

/** Changes that the region's own extend and that stand outside its chain, for the newer edition. */
function extendedElsewhere(
  files: DefinitionFiles,
  form: string,
  { chain }: ResolvedRegion,
  { base }: BaseEdition,
  below: readonly RegionalOverlay[],
): readonly RegionalOverlay[] {
  const foreign = below.filter(({ file }) => !chain.slice(0, -1).includes(regionOfFile(file) ?? ""));
  return foreign.map((overlay) => {
    if (overlay.base === undefined || overlay.base === base) return overlay;
    const owner = regionOfFile(overlay.file) ?? "";
    const found = regionalOverlays(files, form, owner).find((other) => other.base === base);
    if (!found) throw notYet(form, base, overlay);
    return found;
  });
}

/** What the region's changes rest on must be carried over first. */
function notYet(form: string, to: string, { file, base: made }: RegionalOverlay): DefinitionError {
  const region = regionOfFile(file) ?? "";
  const reason = `Сначала нужно перенести изменения, на которые опирается регион: они сделаны для редакции «${made}», а не «${to}».`;
  const mend = `Запустите: formulyar upgrade ${region} ${form} --from ${made} --to ${to}.`;
  return new DefinitionError([{ severity: "error", file, pointer: "/x-base", reason, mend }]);
}

function side(
  files: DefinitionFiles,
  form: string,
  region: ResolvedRegion,
  base: BaseEdition,
  overlays: readonly RegionalOverlay[],
): UpgradeSide {
  const layers: FormLayers = { id: form, region, edition: { ...base, overlays } };
  const target = applyLayers(files, layers);
  refuseUnreadable(target, `${base.folder}/schema.json`);
  return { layers, target };
}

/** What follows looks at every part of the form. @throws DefinitionError when it is no form */
function refuseUnreadable(target: FormTarget, file: string): void {
  readably(
    () => [factsOf(target), listFields(target.schema, target.ui), federalFaults(target, target)],
    file,
  );
}

import type { IsoDate, JsonObject } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { datedFiles } from "./datedFiles.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { editionFolder, formFolder, regionOfFile } from "./paths.ts";
import { overlaysFor, type RegionalOverlay } from "./regionalOverlays.ts";
import type { ResolvedRegion } from "./resolveRegion.ts";

/** One dated version of a form, as a region has it. */
export interface FormEdition {
  /** The form's own edition, and after each `+` the version of a region's changes: `2024-10-23+2`. */
  readonly edition: string;
  /** Cases from this day on; absent when it has always been in force. */
  readonly effectiveFrom?: IsoDate;
  /** The edition of the form itself, without the regions' changes. */
  readonly base: string;
  /** Where `form.json` and `schema.json` of this edition stand. */
  readonly folder: string;
  /** Whether it stands in the form's own folder, and not among its older editions. */
  readonly current: boolean;
  /** The regions' changes, in the order in which they are applied. */
  readonly overlays: readonly RegionalOverlay[];
  /** Changes of a region that are made for an earlier edition of the form and were not carried over to this one. */
  readonly outdated?: RegionalOverlay;
}

/** What tells which edition is meant. */
export interface EditionChoice {
  /** An edition by its name: a record keeps the one it was made with. */
  readonly edition?: string;
  /** The day of the case: the edition that was in force then. Without both: the form's current edition. */
  readonly on?: IsoDate;
}

/**
 * Every edition of a form, the newest first: a newer edition of the form itself comes before any change of a region to an
 * older one, and the changes of a region before those of the regions that extend it. `region`: with its changes.
 */
export function editionsOf(
  files: DefinitionFiles,
  form: string,
  region: ResolvedRegion | undefined,
): readonly FormEdition[] {
  const bases = baseEditions(files, form, region);
  return bases
    .flatMap((base) => withOverlays(files, form, base, bases, region))
    .toSorted((a, b) => compareAges(b.since, a.since) || Number(b.current) - Number(a.current))
    .map(({ since: _, ...edition }) => edition);
}

/**
 * The editions that are in force on some day: not changes that a region made to an edition when it was over, which others
 * always go before. `editions`: the newest first.
 */
export function everInForce(editions: readonly FormEdition[]): readonly FormEdition[] {
  return editions.filter((edition, at) =>
    editions.slice(0, at).every((newer) => compareDays(newer.effectiveFrom, edition.effectiveFrom) > 0),
  );
}

/** The editions of the form itself, the newest first. */
export function baseEditionsOf(
  files: DefinitionFiles,
  form: string,
  region: ResolvedRegion | undefined,
): readonly BaseEdition[] {
  return baseEditions(files, form, region).toSorted(
    (a, b) => compareDays(b.effectiveFrom, a.effectiveFrom) || Number(b.current) - Number(a.current),
  );
}

/** An edition of the form itself. */
export interface BaseEdition extends Omit<FormEdition, "overlays" | "outdated"> {}

/** With the days that its parts are in force from: the form's own, then one for each region of the chain. */
interface AgedEdition extends FormEdition {
  readonly since: readonly (IsoDate | undefined)[];
}

function baseEditions(
  files: DefinitionFiles,
  form: string,
  region: ResolvedRegion | undefined,
): readonly BaseEdition[] {
  const owner = region?.chain.findLast((one) => `${formFolder(form, one)}/form.json` in files);
  const folder = formFolder(form, owner);
  const start = editionFolder(folder, "");
  const names = datedFiles(files)
    .filter((path) => path.startsWith(start) && path.endsWith("/form.json"))
    .map((path) => path.slice(start.length, -"/form.json".length))
    .filter((name) => !name.includes("/"));
  return [
    baseEdition(files, folder, true),
    ...names.map((name) => baseEdition(files, editionFolder(folder, name), false, name)),
  ];
}

function baseEdition(files: DefinitionFiles, folder: string, current: boolean, name = "1"): BaseEdition {
  const { edition, effectiveFrom } = manifest(files, folder);
  const given = typeof edition === "string" && current ? edition : name;
  return {
    edition: given,
    base: given,
    ...(typeof effectiveFrom === "string" && { effectiveFrom }),
    folder,
    current,
  };
}

/** What is no manifest at all is told of where the form is read. */
function manifest(files: DefinitionFiles, folder: string): JsonObject {
  const found = files[`${folder}/form.json`];
  return isObject(found) ? found : {};
}

/** An edition of the form with each set of changes that the regions made to it in the course of time. */
function withOverlays(
  files: DefinitionFiles,
  form: string,
  base: BaseEdition,
  bases: readonly BaseEdition[],
  region: ResolvedRegion | undefined,
): readonly AgedEdition[] {
  const earlier = bases
    .filter(
      (other) => compareDays(other.effectiveFrom, base.effectiveFrom) < 0 || (base.current && other !== base),
    )
    .map((other) => other.base);
  const start: AgedEdition = { ...base, overlays: [], since: [base.effectiveFrom] };
  const chain = region?.chain ?? [];
  return chain.reduce<readonly AgedEdition[]>(
    (editions, one, at) => {
      const { variants, outdated } = overlaysFor(files, form, one, base.base, earlier);
      if (outdated) return editions.map((edition) => ({ ...edition, outdated }));
      return editions.flatMap((edition) => withVariants(edition, variants, chain.slice(0, at)));
    },
    [start],
  );
}

/** With each set of changes of one region; and without, for the time before the first of them. */
function withVariants(
  edition: AgedEdition,
  variants: readonly (readonly RegionalOverlay[])[],
  above: readonly string[],
): readonly AgedEdition[] {
  const made = variants
    .filter((variant) => restsOn(edition, variant, above))
    .map((variant) => extended(edition, variant));
  const isAlwaysChanged = made.some(({ since }) => since.at(-1) === undefined);
  return isAlwaysChanged ? made : [{ ...edition, since: [...edition.since, undefined] }, ...made];
}

/** Changes that extend those of a region above are made for just these, not for others of that region. */
function restsOn({ overlays }: FormEdition, variant: readonly RegionalOverlay[], above: readonly string[]) {
  return variant.every(
    ({ file }) =>
      !above.includes(regionOfFile(file) ?? "") || overlays.some((overlay) => overlay.file === file),
  );
}

/** @param overlays of one region, the ones that they extend first */
function extended(edition: AgedEdition, overlays: readonly RegionalOverlay[]): AgedEdition {
  const fresh = overlays.filter(({ file }) => !edition.overlays.some((known) => known.file === file));
  const own = latest(fresh.map(({ effectiveFrom }) => effectiveFrom));
  const effectiveFrom = latest([edition.effectiveFrom, own]);
  return {
    ...edition,
    edition: [edition.edition, ...fresh.map(({ version }) => version)].join("+"),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    overlays: [...edition.overlays, ...fresh],
    since: [...edition.since, own],
  };
}

function latest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce((a, b) => (compareDays(a, b) < 0 ? b : a), undefined);
}

/** Part by part, the form's own day before those of the regions. */
function compareAges(a: readonly (IsoDate | undefined)[], b: readonly (IsoDate | undefined)[]): number {
  const at = a.findIndex((day, index) => day !== b[index]);
  return at === -1 ? 0 : compareDays(a[at], b[at]);
}

/** A day that is not given lies before all others. */
export function compareDays(a: IsoDate | undefined, b: IsoDate | undefined): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

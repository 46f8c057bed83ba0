import { applyLayers, type FormLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder, templateCandidates } from "../catalogue/paths.ts";
import { lackingNeeds, namesOfNeeds } from "../catalogue/regionNeeds.ts";
import { readLayers } from "../catalogue/resolveForm.ts";
import { type ResolvedRegion, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding } from "../model/index.ts";
import type { PendingAction } from "../overlay/index.ts";
import { pointerGet } from "../support/pointer.ts";
import { type FormChange, formChanges } from "./formChanges.ts";

/** What a region's own data say of its forms. */
export interface RegionDescription {
  readonly region: string;
  readonly title: string;
  /** Titles of the regions whose changes come first, the general one first. */
  readonly extends: readonly string[];
  /** Forms that the region changes, in the order of their ids. */
  readonly forms: readonly FormDescription[];
  /** Forms that only the region has. */
  readonly own: readonly FormName[];
  /** Forms that it uses as they are. */
  readonly unchanged: readonly FormName[];
  /** Common forms that it does not use. */
  readonly unused: readonly (FormName & { readonly reason?: string })[];
}

export interface FormName {
  readonly id: string;
  readonly title: string;
}

export interface FormDescription extends FormName {
  readonly edition: string;
  readonly changes: readonly FormChange[];
  /** Changes of an earlier edition that wait for a decision (`x-pending`). */
  readonly pending: readonly PendingAction[];
  /** The region's own layout of the document. */
  readonly template?: string;
  /** Why it cannot be told what the changes do. */
  readonly faults?: readonly Finding[];
}

/**
 * What a region does with the forms, as sentences with their grounds; `form`: with that one only.
 * @throws UnknownRegionError, UnknownFormError, DefinitionError when the region itself is broken
 */
export function describeRegion(files: DefinitionFiles, regionId: string, form?: string): RegionDescription {
  const region = resolveRegion(files, regionId);
  if (form !== undefined) readLayersOf(files, form, regionId);
  const used = formIds(files, region).filter((id) => form === undefined || id === form);
  const own = used.filter((id) => ownerOf(files, id, region) !== undefined);
  const forms = used.flatMap((id) => describeForm(files, id, region) ?? []);
  const changed = new Set([...own, ...forms.map(({ id }) => id)]);
  return {
    region: regionId,
    title: region.data.name?.nominative ?? regionId,
    extends: region.chain.slice(0, -1).map((id) => resolveRegion(files, id).data.name?.nominative ?? id),
    forms,
    own: own.map((id) => nameOf(files, id, region)),
    unchanged: used.filter((id) => !changed.has(id)).map((id) => nameOf(files, id, region)),
    unused: form === undefined ? unusedForms(files, region) : [],
  };
}

/** A form that is asked for by name must be there; what else is wrong with it is told in its description. */
function readLayersOf(files: DefinitionFiles, form: string, region: string): void {
  try {
    readLayers(files, form, region);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
  }
}

/** Nothing for a form that the region leaves as it is. */
function describeForm(
  files: DefinitionFiles,
  id: string,
  region: ResolvedRegion,
): FormDescription | undefined {
  const name = nameOf(files, id, region);
  try {
    const layers = readLayers(files, id, region.data.id);
    const template = ownTemplate(files, layers, region);
    const pending = layers.edition.overlays.flatMap(({ document }) => pendingOf(document));
    if (layers.edition.overlays.length === 0 && template === undefined) return undefined;
    applyLayers(files, layers);
    const { changes } = formChanges(files, layers, (form) => nameOf(files, form, region).title);
    const edition = layers.edition.edition;
    return { ...name, edition, changes, pending, ...(template !== undefined && { template }) };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { ...name, edition: "", changes: [], pending: [], faults: error.findings };
  }
}

/** What of an overlay waits for a decision; none where the file has no list of it. */
export function pendingOf(document: { readonly "x-pending"?: unknown }): readonly PendingAction[] {
  const pending = document["x-pending"];
  return Array.isArray(pending) ? (pending as readonly PendingAction[]) : [];
}

function ownTemplate(files: DefinitionFiles, { id, edition }: FormLayers, region: ResolvedRegion) {
  if (ownerOf(files, id, region) !== undefined) return undefined;
  const older = edition.current ? undefined : edition.base;
  const found = templateCandidates(id, region.chain, older, edition.folder).find((path) =>
    Object.hasOwn(files, path),
  );
  return found?.startsWith("forms/regions/") ? found : undefined;
}

/** The region of the chain that alone has the form. */
function ownerOf(files: DefinitionFiles, id: string, { chain }: ResolvedRegion): string | undefined {
  return chain.findLast((one) => `${formFolder(id, one)}/form.json` in files);
}

/** A form's name as its own definition has it. */
export function nameOf(files: DefinitionFiles, id: string, region: ResolvedRegion): FormName {
  const title = pointerGet(files[`${formFolder(id, ownerOf(files, id, region))}/form.json`], "/title");
  return { id, title: typeof title === "string" ? title : id };
}

function unusedForms(files: DefinitionFiles, region: ResolvedRegion): RegionDescription["unused"] {
  const used = new Set(formIds(files, region));
  return formIds(files)
    .filter((id) => !used.has(id))
    .map((id) => {
      const slots = lackingNeeds(files, id, region);
      const reason = `в данных региона не хватает: ${namesOfNeeds(slots)}`;
      return { ...nameOf(files, id, region), ...(slots.length > 0 && { reason }) };
    });
}

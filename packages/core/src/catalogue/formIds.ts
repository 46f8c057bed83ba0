import { groupBy } from "../support/groupBy.ts";
import { isObject } from "../support/pointer.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { reservedFolders } from "./paths.ts";
import { lackingNeeds } from "./regionNeeds.ts";
import type { ResolvedRegion } from "./resolveRegion.ts";

/**
 * Ids of the forms that there are, sorted: common ones, those a region enables, and those that it alone has; not those
 * that need data which the region lacks.
 */
export function formIds(files: DefinitionFiles, region?: ResolvedRegion): readonly string[] {
  const common = idsBelow(files, "forms").filter((id) => !reservedFolders.has(id));
  if (!region) return common;
  const own = region.chain.flatMap((id) => idsBelow(files, `forms/regions/${id}`));
  const enabled = enabledForms(region);
  const chosen = enabled ? common.filter((id) => enabled.has(id)) : common;
  const offered = [...new Set([...chosen, ...own])].toSorted();
  return offered.filter((id) => lackingNeeds(files, id, region).length === 0);
}

const known = new WeakMap<DefinitionFiles, ReadonlyMap<string, readonly string[]>>();

/** Ids of the forms in a folder, sorted; a set of files is looked through once. */
function idsBelow(files: DefinitionFiles, folder: string): readonly string[] {
  const folders = known.get(files) ?? formFolders(files);
  known.set(files, folders);
  return folders.get(folder) ?? [];
}

/** Ids of forms by the folder that theirs stand in: `forms`, `forms/regions/chelyabinsk`. */
function formFolders(files: DefinitionFiles): ReadonlyMap<string, readonly string[]> {
  const found = Object.keys(files)
    .toSorted()
    .flatMap((path) => {
      const [, folder, id] = /^(forms(?:\/regions\/[^/]+)?)\/([^/]+)\/form\.json$/.exec(path) ?? [];
      return folder === undefined || id === undefined ? [] : [{ folder, id }];
    });
  return new Map(
    [...groupBy(found, ({ folder }) => folder)].map(([folder, forms]) => [folder, forms.map(({ id }) => id)]),
  );
}

/** A region that does not say which forms it uses, uses all. */
function enabledForms(region: ResolvedRegion): ReadonlySet<unknown> | undefined {
  const forms = region.data.forms;
  const enable = isObject(forms) ? forms.enable : undefined;
  return Array.isArray(enable) ? new Set(enable) : undefined;
}

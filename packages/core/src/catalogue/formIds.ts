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
  const common = idsBelow(files, /^forms\/([^/]+)\/form\.json$/).filter((id) => !reservedFolders.has(id));
  if (!region) return common;
  const own = region.chain.flatMap((id) =>
    idsBelow(files, new RegExp(`^forms/regions/${id}/([^/]+)/form\\.json$`)),
  );
  const enabled = enabledForms(region);
  const chosen = enabled ? common.filter((id) => enabled.has(id)) : common;
  const offered = [...new Set([...chosen, ...own])].toSorted();
  return offered.filter((id) => lackingNeeds(files, id, region).length === 0);
}

function idsBelow(files: DefinitionFiles, pattern: RegExp): readonly string[] {
  return Object.keys(files)
    .flatMap((path) => pattern.exec(path)?.[1] ?? [])
    .toSorted();
}

/** A region that does not say which forms it uses, uses all. */
function enabledForms(region: ResolvedRegion): ReadonlySet<unknown> | undefined {
  const forms = region.data.forms;
  const enable = isObject(forms) ? forms.enable : undefined;
  return Array.isArray(enable) ? new Set(enable) : undefined;
}

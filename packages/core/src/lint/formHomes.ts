import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { regionFile, reservedFolders } from "../catalogue/paths.ts";

/** Where a form stands; `region`: the only one that has it. */
export interface FormHome {
  readonly id: string;
  readonly folder: string;
  readonly region?: string;
}

/** The folders of all forms that have a manifest, those of regions that are there included. */
export function formHomes(files: DefinitionFiles): readonly FormHome[] {
  return Object.keys(files).flatMap((path): readonly FormHome[] => {
    const [, folder = "", region, id = ""] =
      /^(forms\/(?:regions\/([^/]+)\/)?([^/]+))\/form\.json$/.exec(path) ?? [];
    if (id === "" || (region === undefined && reservedFolders.has(id))) return [];
    if (region === undefined) return [{ id, folder }];
    return Object.hasOwn(files, regionFile(region)) ? [{ id, folder, region }] : [];
  });
}

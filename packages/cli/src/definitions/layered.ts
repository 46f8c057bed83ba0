import type { DefinitionFiles } from "@formulyar/core";
import type { Layer } from "./Layer.ts";

/**
 * Lays one folder of definitions over another. A form that both have is taken whole from the upper one,
 * so that its files are never a mixture; a region's folder and the common blocks are joined file by file.
 */
export function layered(lower: Layer, upper: Layer): Layer {
  const forms = formFolders(upper.files);
  const isAbove = (path: string): boolean =>
    Object.hasOwn(upper.files, path) || forms.some((folder) => path.startsWith(folder));
  const kept = Object.entries(lower.files).filter(([path]) => !isAbove(path));
  const folders = new Set(Object.keys(upper.files).map(folderOf));
  /** A file that is missing is missed in the folder that its neighbours stand in. */
  const isMissing = (path: string): boolean =>
    !Object.hasOwn(lower.files, path) && folders.has(folderOf(path));
  const isUpper = (path: string): boolean => isAbove(path) || isMissing(path);
  return {
    files: { ...Object.fromEntries(kept), ...upper.files },
    holds: (path) => isUpper(path) && upper.holds(path),
    place: (path) => (isUpper(path) ? upper : lower).place(path),
  };
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** Folders of forms, whole or not: a file that is missing there is missed there too. */
function formFolders(files: DefinitionFiles): readonly string[] {
  const form = /^(forms\/(?:regions\/[^/]+\/)?(?!common\/|regions\/)[^/]+\/)(?:form|schema)\.json$/;
  return [...new Set(Object.keys(files).flatMap((path) => form.exec(path)?.[1] ?? []))];
}

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
  return {
    files: { ...Object.fromEntries(kept), ...upper.files },
    holds: (path) => isAbove(path) && upper.holds(path),
    place: (path) => (isAbove(path) ? upper : lower).place(path),
  };
}

/** Folders of forms, whole or not: a file that is missing there is missed there too. */
function formFolders(files: DefinitionFiles): readonly string[] {
  const form = /^(forms\/(?:regions\/[^/]+\/)?(?!common\/|regions\/)[^/]+\/)(?:form|schema)\.json$/;
  return [...new Set(Object.keys(files).flatMap((path) => form.exec(path)?.[1] ?? []))];
}

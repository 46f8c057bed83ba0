import type { DefinitionFiles } from "./definitionFiles.ts";

const known = new WeakMap<DefinitionFiles, readonly string[]>();

/** Paths of everything that stands in a folder `editions`, in order: looked for once in a set of files. */
export function datedFiles(files: DefinitionFiles): readonly string[] {
  const found = known.get(files) ?? Object.keys(files).filter((path) => path.includes("/editions/"));
  known.set(files, found);
  return found;
}

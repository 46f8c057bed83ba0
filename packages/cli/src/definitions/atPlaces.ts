import { DefinitionError, type Finding } from "@formulyar/core";
import { shownPath } from "../print/findingList.ts";
import type { World } from "../World.ts";
import type { Layer } from "./Layer.ts";

/** Findings with their files as they stand on the disk, seen from the current folder. */
export function placed(findings: readonly Finding[], layer: Layer, { cwd }: World): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, file: shownPath(cwd, layer.place(finding.file)) }));
}

/** Does work over definitions; what is wrong with them is told by the places of their files. */
export function atPlaces<T>(layer: Layer, world: World, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DefinitionError) throw new DefinitionError(placed(error.findings, layer, world));
    throw error;
  }
}

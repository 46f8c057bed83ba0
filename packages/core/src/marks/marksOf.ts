import type { FormLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { regionFile } from "../catalogue/paths.ts";
import type { ResolvedRegion } from "../catalogue/resolveRegion.ts";
import type { Pointer, ProvenanceMark, RegionSlot } from "../model/index.ts";
import { pointerGet, splitPointer } from "../support/pointer.ts";
import { marksOn, objectsAround } from "./markedObject.ts";
import { overlayMarks } from "./overlayMarks.ts";
import { wholeRegionTitle } from "./regionTitles.ts";

/**
 * What of a form in a region nobody has vouched for: values that it takes from the region's data (`regionSlots`), the
 * region as a whole, and the changes that were made to the form.
 */
export function marksOf(
  files: DefinitionFiles,
  { edition, region }: Pick<FormLayers, "edition" | "region">,
  slots: readonly RegionSlot[],
): readonly ProvenanceMark[] {
  if (!region) return [];
  return unique([
    ...wholeRegion(files, region),
    ...slots.flatMap((slot) => slotMarks(files, region, slot)),
    ...edition.overlays.flatMap(({ file, document }) => overlayMarks(file, document)),
  ]);
}

function wholeRegion(files: DefinitionFiles, region: ResolvedRegion): readonly ProvenanceMark[] {
  return marksOn({ pointer: "", object: region.data }, "", wholeRegionTitle(region.data)).map((mark) =>
    inFile(files, region, mark),
  );
}

function slotMarks(
  files: DefinitionFiles,
  region: ResolvedRegion,
  { pointer, title }: RegionSlot,
): readonly ProvenanceMark[] {
  return objectsAround(region.data, splitPointer(pointer))
    .flatMap((marked) => marksOn(marked, "", title))
    .map((mark) => inFile(files, region, mark));
}

/** Of the regions of the chain, the nearest one whose file has the mark. */
function inFile(files: DefinitionFiles, { chain }: ResolvedRegion, mark: ProvenanceMark): ProvenanceMark {
  const has = (region: string) => pointerGet(files[regionFile(region)], markPointer(mark)) === true;
  return { ...mark, file: regionFile(chain.findLast(has) ?? chain.at(-1) ?? "") };
}

function markPointer({ pointer, kind }: ProvenanceMark): Pointer {
  return `${pointer}/${kind}`;
}

/** Many items of one register are one thing to a person. */
function unique(marks: readonly ProvenanceMark[]): readonly ProvenanceMark[] {
  const keyOf = ({ kind, title, note }: ProvenanceMark) => JSON.stringify([kind, title, note]);
  const first = new Map(marks.toReversed().map((mark) => [keyOf(mark), mark]));
  return marks.filter((mark) => first.get(keyOf(mark)) === mark);
}

import { patternPointer } from "../check/places.ts";
import { FieldLabels } from "../messages/fieldLabel.ts";
import type { Pointer, ResolvedForm } from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { isWithin, parentPointer } from "../support/pointer.ts";
import type { Origin } from "./carry.ts";

/** One edition on the way, and where the values went from there. */
export interface Stage {
  readonly labels: FieldLabels;
  readonly origins: readonly Origin[];
}

/** The words of an edition. */
export function labelsOf({ schema, ui, title }: ResolvedForm): FieldLabels {
  return new FieldLabels(listFields(schema, ui), title);
}

/** What the earliest edition that knew a value called its field; `stages` in the order of the way. */
export function titleOf(stages: readonly Stage[], last: FieldLabels, pointer: Pointer): string {
  const found = stages.reduceRight<{ readonly place: Pointer; readonly title: string }>(
    ({ place, title }, { labels, origins }) => {
      const before = placeOfOrigin(origins, place);
      return { place: before, title: knownTitle(labels, before) ?? title };
    },
    { place: pointer, title: knownTitle(last, pointer) ?? last.name(pointer) },
  );
  return found.title;
}

/** Nothing for what no field is; a chosen option is called like its list. */
function knownTitle(labels: FieldLabels, pointer: Pointer): string | undefined {
  if (labels.field(pointer)) return labels.name(pointer);
  const list = parentPointer(pointer);
  return /\/\d+$/.test(pointer) && labels.field(patternPointer(list))?.kind === "choices"
    ? labels.name(list)
    : undefined;
}

function placeOfOrigin(origins: readonly Origin[], place: Pointer): Pointer {
  return origins.reduceRight(
    (now, { from, to }) => (isWithin(now, to) ? from + now.slice(to.length) : now),
    place,
  );
}

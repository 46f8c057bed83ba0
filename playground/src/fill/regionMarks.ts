import { isObject, type Json, type JsonObject, type ResolvedForm, splitPointer } from "@formulyar/core";

/** What of the region's data the form uses although nobody has vouched for it. */
export interface RegionMarks {
  /** Titles of values marked `verify`: sources disagree or are silent. */
  readonly unverified: readonly string[];
  /** Titles of values marked `sample`: invented for demonstration. */
  readonly samples: readonly string[];
  /** What the region's data say about the marked values. */
  readonly notes: readonly string[];
}

type Mark = "verify" | "sample";

/** Marks stand on the value itself, on what holds it, or, for a register, on its items. */
export function regionMarks({
  region,
  regionSlots = [],
}: Pick<ResolvedForm, "region" | "regionSlots">): RegionMarks {
  const found = regionSlots.map(({ pointer, title }) => ({
    title,
    on: around(region, splitPointer(pointer)),
  }));
  const titles = (mark: Mark) =>
    unique(found.filter(({ on }) => on.some((object) => object[mark] === true)).map(({ title }) => title));
  const notes = found
    .flatMap(({ on }) => on)
    .filter((object) => object.verify === true || object.sample === true)
    .flatMap(({ note }) => (typeof note === "string" ? [note] : []));
  return { unverified: titles("verify"), samples: titles("sample"), notes: unique(notes) };
}

/** The objects on the way to a value, and all that it holds. */
function around(value: Json | undefined, [step, ...rest]: readonly string[]): readonly JsonObject[] {
  if (step === undefined) return within(value);
  if (!isObject(value)) return [];
  return [value, ...around(value[step], rest)];
}

function within(value: Json | undefined): readonly JsonObject[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isObject(value) ? [value] : []), ...Object.values(value).flatMap(within)];
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

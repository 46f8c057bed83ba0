import { regionSchemaAt } from "../catalogue/regionPath.ts";
import type { JsonObject } from "../model/index.ts";
import { isObject, splitPointer } from "../support/pointer.ts";
import type { Marked } from "./markedObject.ts";

/** «Все данные региона „…“» */
export function wholeRegionTitle({ id, name }: JsonObject): string {
  const nominative = isObject(name) ? name.nominative : undefined;
  return `Все данные региона «${String(typeof nominative === "string" ? nominative : id)}»`;
}

/** What an object of a region's data is called: what the format calls it, and what it says of itself. */
export function objectTitle({ pointer, object }: Marked): string {
  if (pointer === "") return wholeRegionTitle(object);
  const steps = splitPointer(pointer);
  const kind = regionSchemaAt(steps)?.title;
  const named = names.map((key) => object[key]).find((value) => typeof value === "string");
  return `${typeof kind === "string" ? kind : "Значение"} «${String(named ?? steps.at(-1))}»`;
}

/** Keys by which the entries of a region's data name themselves. */
const names = ["name", "nominative", "titleInForms", "title", "kind"];

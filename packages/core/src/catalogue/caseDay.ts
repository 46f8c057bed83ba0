import { date } from "../formats/date.ts";
import type { IsoDate, JsonObject, Pointer } from "../model/index.ts";
import { pointerGet } from "../support/pointer.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";

/** Where the editions of a form say that the day of the case stands (`caseDate`); `folders`: theirs, the newest first. */
export function caseDatePlaces(files: DefinitionFiles, folders: readonly string[]): readonly Pointer[] {
  const places = folders.flatMap((folder) => {
    const given = pointerGet(files[`${folder}/form.json`], "/caseDate");
    return Array.isArray(given) ? given.filter((place) => typeof place === "string") : [];
  });
  return [...new Set(places)];
}

/** The first of the places that holds a day of the calendar; nothing when none does. */
export function caseDay(places: readonly Pointer[], data: JsonObject): IsoDate | undefined {
  const values = places.map((place) => pointerGet(data, place));
  return values.find((value) => typeof value === "string" && date.pattern.test(value)) as IsoDate | undefined;
}

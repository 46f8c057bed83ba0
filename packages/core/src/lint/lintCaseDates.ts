import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { baseEditionsOf } from "../catalogue/editions.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { resolveRegion } from "../catalogue/resolveRegion.ts";
import type { Finding, Pointer } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { listFields } from "../schema/listFields.ts";
import { didYouMean } from "../support/nearest.ts";
import { finding } from "./finding.ts";
import { formHomes } from "./formHomes.ts";
import { quietly } from "./quietly.ts";

/** The day of a case is read from dates of the form, not of a row of a table. */
export function lintCaseDates(files: DefinitionFiles): readonly Finding[] {
  return formHomes(files).flatMap(({ id, region }) => {
    const place = region === undefined ? undefined : quietly(() => resolveRegion(files, region));
    return baseEditionsOf(files, id, place).flatMap(({ folder }) => lintFolder(files, folder));
  });
}

function lintFolder(files: DefinitionFiles, folder: string): readonly Finding[] {
  const target = quietly(() => readTarget(files, folder));
  const places = target?.form.caseDate;
  if (!target || !Array.isArray(places)) return [];
  const fields = listFields(target.schema, target.ui);
  const dates = fields
    .filter(({ schema, pointer }) => fieldKind(schema) === "date" && !pointer.includes("*"))
    .map(({ pointer }) => pointer);
  return (places as readonly Pointer[]).flatMap((place, at) => {
    if (dates.includes(place)) return [];
    const mend = didYouMean(place, dates, "Укажите путь к полю с датой, не в таблице.");
    return [finding(`${folder}/form.json`, `/caseDate/${at}`, `Даты «${place}» в форме нет.`, mend)];
  });
}

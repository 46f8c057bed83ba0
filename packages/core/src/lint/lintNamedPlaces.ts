import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { baseEditionsOf } from "../catalogue/editions.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { resolveRegion } from "../catalogue/resolveRegion.ts";
import type { FieldKind, Finding, Pointer } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { listFields } from "../schema/listFields.ts";
import { didYouMean } from "../support/nearest.ts";
import { finding } from "./finding.ts";
import { formHomes } from "./formHomes.ts";
import { quietly } from "./quietly.ts";

/** A list of places that `form.json` names, and what must stand there. */
interface NamedPlaces {
  readonly key: "caseDate" | "documentNumber";
  readonly kinds: readonly FieldKind[];
  readonly missing: (place: Pointer) => string;
  readonly mend: string;
}

const NAMED: readonly NamedPlaces[] = [
  {
    key: "caseDate",
    kinds: ["date"],
    missing: (place) => `Даты «${place}» в форме нет.`,
    mend: "Укажите путь к полю с датой, не в таблице.",
  },
  {
    key: "documentNumber",
    kinds: ["text", "integer", "number"],
    missing: (place) => `Номера «${place}» в форме нет.`,
    mend: "Укажите путь к полю с номером документа, не в таблице.",
  },
];

/** The day of a case and the number of a document are read from fields of the form, not of a row of a table. */
export function lintNamedPlaces(files: DefinitionFiles): readonly Finding[] {
  return formHomes(files).flatMap(({ id, region }) => {
    const place = region === undefined ? undefined : quietly(() => resolveRegion(files, region));
    return baseEditionsOf(files, id, place).flatMap(({ folder }) => lintFolder(files, folder));
  });
}

function lintFolder(files: DefinitionFiles, folder: string): readonly Finding[] {
  const target = quietly(() => readTarget(files, folder));
  if (!target) return [];
  return NAMED.flatMap((named) => {
    const places: unknown = target.form[named.key];
    if (!Array.isArray(places)) return [];
    const fields = listFields(target.schema, target.ui)
      .filter(({ schema, pointer }) => named.kinds.includes(fieldKind(schema)) && !pointer.includes("*"))
      .map(({ pointer }) => pointer);
    return (places as readonly Pointer[]).flatMap((place, at) => {
      if (fields.includes(place)) return [];
      const mend = didYouMean(place, fields, named.mend);
      return [finding(`${folder}/form.json`, `/${named.key}/${at}`, named.missing(place), mend)];
    });
  });
}

import { datedFiles } from "../catalogue/datedFiles.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { type BaseEdition, baseEditionsOf, compareDays } from "../catalogue/editions.ts";
import { regionIds, resolveRegion } from "../catalogue/resolveRegion.ts";
import type { Finding } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { finding } from "./finding.ts";
import { type FormHome, formHomes } from "./formHomes.ts";
import { lintOverlayEditions } from "./lintOverlayEditions.ts";
import { quietly } from "./quietly.ts";

/**
 * Editions can be told apart and chosen: each is whole, called like its folder, and in force from a day of its own; the
 * changes of regions are made for editions that are there.
 */
export function lintEditions(files: DefinitionFiles): readonly Finding[] {
  return [
    ...formHomes(files).flatMap((home) => [...lintFolders(files, home), ...lintDays(files, home)]),
    ...regionIds(files).flatMap((region) => lintOverlayEditions(files, region)),
  ];
}

/** Folders of older editions, whole or not. */
function lintFolders(files: DefinitionFiles, { id, folder }: FormHome): readonly Finding[] {
  const start = `${folder}/editions/`;
  const names = datedFiles(files)
    .filter(
      (path) => path.startsWith(start) && /^[^/]+\/(?:form|schema|ui)\.json$/.test(path.slice(start.length)),
    )
    .map((path) => path.slice(start.length).split("/", 1)[0] ?? "");
  return [...new Set(names)].flatMap((name) => [
    ...lintParts(files, `${start}${name}`),
    ...lintNames(files, `${start}${name}/form.json`, id, name),
  ]);
}

function lintParts(files: DefinitionFiles, folder: string): readonly Finding[] {
  const missing = ["form.json", "schema.json"].filter((name) => !Object.hasOwn(files, `${folder}/${name}`));
  return missing.map((name) =>
    finding(
      `${folder}/${name}`,
      "",
      "Файла нет, без него прежняя редакция не откроется.",
      "Прежняя редакция – целая форма: верните файл или уберите папку.",
    ),
  );
}

function lintNames(files: DefinitionFiles, file: string, id: string, name: string): readonly Finding[] {
  const manifest = files[file];
  if (!isObject(manifest)) return [];
  const mend = "Назовите их одинаково.";
  return [
    ...(manifest.id === id
      ? []
      : [finding(file, "/id", `Имя формы «${String(manifest.id)}» не совпадает с папкой «${id}».`, mend)]),
    ...(manifest.edition === name
      ? []
      : [
          finding(
            file,
            "/edition",
            `Редакция «${String(manifest.edition ?? "")}» не совпадает с папкой «${name}».`,
            mend,
          ),
        ]),
  ];
}

function lintDays(files: DefinitionFiles, { id, region }: FormHome): readonly Finding[] {
  const editions =
    quietly(() =>
      baseEditionsOf(files, id, region === undefined ? undefined : resolveRegion(files, region)),
    ) ?? [];
  const current = editions.find((edition) => edition.current);
  return editions.flatMap((edition) => [
    ...lintName(edition),
    ...lintDay(edition, editions),
    ...(current ? lintOrder(edition, current, editions) : []),
  ]);
}

/** In the name of a record's edition `+` parts the form's edition from the region's changes. */
function lintName({ edition, folder }: BaseEdition): readonly Finding[] {
  if (!/[+/\\\s]/.test(edition)) return [];
  const reason = `В названии редакции «${edition}» есть знак, который в нём не может стоять (+, косая черта, пробел).`;
  return [finding(`${folder}/form.json`, "/edition", reason, "Назовите её датой или номером.")];
}

function lintDay(edition: BaseEdition, editions: readonly BaseEdition[]): readonly Finding[] {
  const file = `${edition.folder}/form.json`;
  const same = editions.find(
    (other) => other !== edition && compareDays(other.effectiveFrom, edition.effectiveFrom) === 0,
  );
  if (!same) return [];
  if (edition.effectiveFrom === undefined) {
    const reason = `Не сказано, с какого дня действует редакция «${edition.edition}»; у редакции «${same.edition}» тоже.`;
    return [finding(file, "", reason, "Укажите effectiveFrom: без него может быть только самая первая.")];
  }
  const reason = `Редакция «${edition.edition}» действует с того же дня, что и «${same.edition}».`;
  return [finding(file, "/effectiveFrom", reason, "Укажите разные дни.")];
}

/** What stands in the form's own folder is the newest. */
function lintOrder(
  edition: BaseEdition,
  current: BaseEdition,
  editions: readonly BaseEdition[],
): readonly Finding[] {
  const file = `${current.folder}/form.json`;
  if (edition !== current && edition.edition === current.edition) {
    const reason = `Редакция «${edition.edition}» есть и в папке формы, и среди прежних.`;
    return [finding(file, "/edition", reason, "Дайте новой редакции своё название.")];
  }
  const newer = editions.find((other) => compareDays(other.effectiveFrom, current.effectiveFrom) > 0);
  if (edition !== current || !newer) return [];
  const reason = `Прежняя редакция «${newer.edition}» действует позже этой.`;
  return [
    finding(
      file,
      "/effectiveFrom",
      reason,
      "В папке формы должна стоять самая новая: поправьте effectiveFrom.",
    ),
  ];
}

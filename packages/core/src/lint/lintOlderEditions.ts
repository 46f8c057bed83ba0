import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { editionsOf, everInForce } from "../catalogue/editions.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder } from "../catalogue/paths.ts";
import { resolveRegion } from "../catalogue/resolveRegion.ts";
import type { Finding } from "../model/index.ts";
import { lintForm } from "./lintForm.ts";
import type { ObjectIndex } from "./locate.ts";
import { quietly } from "./quietly.ts";

/**
 * Every edition of a form but the one in force without a day, which is looked at by itself. In a region: those that it
 * changes, or that it alone has. `broken`: folders of forms that are not looked into.
 */
export function lintOlderEditions(
  files: DefinitionFiles,
  index: ObjectIndex,
  region: string | undefined,
  broken: ReadonlySet<string>,
): readonly Finding[] {
  const place = region === undefined ? undefined : quietly(() => resolveRegion(files, region));
  if (region !== undefined && !place) return [];
  return formIds(files, place)
    .filter((form) => !broken.has(formFolder(form)) && !(region && broken.has(formFolder(form, region))))
    .flatMap((form) => {
      const editions = everInForce(quietly(() => editionsOf(files, form, place)) ?? []);
      const current = editions.find((edition) => edition.current);
      const own = editions.filter(
        ({ overlays, folder }) =>
          !place || overlays.length > 0 || folder.startsWith(`forms/regions/${region}/`),
      );
      return own
        .filter((edition) => edition !== current)
        .flatMap(({ edition }) => lintForm(files, index, form, region, { edition }));
    });
}

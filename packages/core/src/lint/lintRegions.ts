import { UnknownRegionError } from "../catalogue/catalogueErrors.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { lackingNeeds, namesOfNeeds } from "../catalogue/regionNeeds.ts";
import { type ResolvedRegion, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isObject, pointerGet } from "../support/pointer.ts";

/** A region's folder is whole, and everything in it belongs to a form that the region has. */
export function lintRegions(files: DefinitionFiles): readonly Finding[] {
  const folders = new Set(
    Object.keys(files).flatMap((path) => /^forms\/regions\/([^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...folders].flatMap((id) => {
    const file = `forms/regions/${id}/region.json`;
    if (!isObject(files[file]))
      return file in files ? [] : [finding(file, "", "Файла нет, региона не будет.", "Создайте его.")];
    return [...lintId(files, id, file), ...lintEnabled(files, file, id), ...lintOverlays(files, id)];
  });
}

function lintId(files: DefinitionFiles, id: string, file: string): readonly Finding[] {
  const given = pointerGet(files[file], "/id");
  if (given === id) return [];
  return [
    finding(
      file,
      "/id",
      `Имя региона «${String(given)}» не совпадает с папкой «${id}».`,
      "Назовите их одинаково.",
    ),
  ];
}

function lintEnabled(files: DefinitionFiles, file: string, id: string): readonly Finding[] {
  const enabled = pointerGet(files[file], "/forms/enable");
  const known = formIds(files);
  return (Array.isArray(enabled) ? enabled : []).flatMap((form, at) => {
    const pointer = `/forms/enable/${at}`;
    if (known.includes(String(form))) return lintNeeds(files, file, id, String(form), pointer);
    const mend = didYouMean(String(form), known, "Проверьте имя.");
    return [finding(file, pointer, `Формы «${String(form)}» нет.`, mend)];
  });
}

/** A form that the region names and cannot use. */
function lintNeeds(files: DefinitionFiles, file: string, id: string, form: string, pointer: string) {
  const region = regionOf(files, id);
  const slots = region ? lackingNeeds(files, form, region) : [];
  if (slots.length === 0) return [];
  const reason = `Форма «${form}» включена, а в данных региона не хватает: ${namesOfNeeds(slots)}.`;
  return [finding(file, pointer, reason, "Добавьте их или уберите форму из списка.")];
}

/** A change that reaches no form would be lost in silence. */
function lintOverlays(files: DefinitionFiles, id: string): readonly Finding[] {
  const forms = formsOf(files, id);
  if (!forms) return [];
  return Object.keys(files).flatMap((path) => {
    const form = new RegExp(`^forms/regions/${id}/([^/]+)\\.overlay\\.json$`).exec(path)?.[1];
    if (form === undefined || forms.includes(form)) return [];
    const mend = didYouMean(form, forms, "Проверьте имя файла и forms.enable региона.");
    return [finding(path, "", `Формы «${form}» в регионе нет, изменения никуда не попадут.`, mend)];
  });
}

function formsOf(files: DefinitionFiles, id: string): readonly string[] | undefined {
  const region = regionOf(files, id);
  return region && formIds(files, region);
}

/** Nothing when the region is broken: that is told elsewhere. */
function regionOf(files: DefinitionFiles, id: string): ResolvedRegion | undefined {
  try {
    return resolveRegion(files, id);
  } catch (error) {
    if (error instanceof DefinitionError || error instanceof UnknownRegionError) return undefined;
    throw error;
  }
}

function finding(file: string, pointer: string, reason: string, mend: string): Finding {
  return { severity: "error", file, pointer, reason, mend };
}

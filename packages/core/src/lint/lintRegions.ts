import { UnknownRegionError } from "../catalogue/catalogueErrors.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder, regionFile } from "../catalogue/paths.ts";
import { lackingNeeds, namesOfNeeds } from "../catalogue/regionNeeds.ts";
import { type ResolvedRegion, regionIds, resolveRegion } from "../catalogue/resolveRegion.ts";
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
    return [
      ...lintId(files, id, file),
      ...lintExtends(files, file, id),
      ...lintEnabled(files, file, id),
      ...lintOwnForms(files, id),
      ...lintOverlays(files, id),
    ];
  });
}

/** The region whose data and changes hold here, too: it is there, and does not rest on this one. */
function lintExtends(files: DefinitionFiles, file: string, id: string): readonly Finding[] {
  const base = pointerGet(files[file], "/extends");
  if (typeof base !== "string") return [];
  const known = regionIds(files).filter((other) => other !== id);
  if (base !== id && !known.includes(base)) {
    const mend = didYouMean(
      base,
      known,
      known.length === 0 ? "Уберите «extends»." : `Есть: ${known.join(", ")}.`,
    );
    return [finding(file, "/extends", `Региона «${base}», на котором стоит этот, нет.`, mend)];
  }
  return circleOf(files, id);
}

/** A circle of regions, told at each of them. */
function circleOf(files: DefinitionFiles, id: string, way: readonly string[] = []): readonly Finding[] {
  const base = pointerGet(files[regionFile(id)], "/extends");
  if (way.includes(id)) {
    if (way[0] !== id) return [];
    const reason = `Регионы стоят друг на друге по кругу: ${[...way, id].join(" → ")}.`;
    return [finding(regionFile(id), "/extends", reason, "Уберите «extends» у одного из них.")];
  }
  return typeof base === "string" ? circleOf(files, base, [...way, id]) : [];
}

/** A form that only this region has, and that it cannot use for want of data, would disappear in silence. */
function lintOwnForms(files: DefinitionFiles, id: string): readonly Finding[] {
  const region = regionOf(files, id);
  const start = formFolder("", id);
  const own = Object.keys(files).filter(
    (path) => path.startsWith(start) && /^[^/]+\/form\.json$/.test(path.slice(start.length)),
  );
  return own.flatMap((path) => {
    const slots = region ? lackingNeeds(files, path.slice(start.length, -"/form.json".length), region) : [];
    if (slots.length === 0) return [];
    const reason = `Форма есть только в этом регионе, а предлагаться не будет: в данных региона не хватает: ${namesOfNeeds(slots)}.`;
    return [finding(path, "/regionSlots", reason, `Добавьте их в ${regionFile(id)} или уберите «required».`)];
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
    if (`${formFolder(String(form), id)}/form.json` in files) {
      const reason = `Форма «${String(form)}» есть только в этом регионе и действует без этого.`;
      return [finding(file, pointer, reason, "Уберите её из списка: здесь называют общие формы.")];
    }
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
  const start = formFolder("", id);
  return Object.keys(files).flatMap((path) => {
    if (!path.startsWith(start)) return [];
    const form = /^([^/]+)\.overlay\.json$/.exec(path.slice(start.length))?.[1];
    if (form === undefined || forms.includes(form)) return [];
    return [
      finding(
        path,
        "",
        `Формы «${form}» в регионе нет, изменения никуда не попадут.`,
        mendOverlay(files, id, form, forms),
      ),
    ];
  });
}

function mendOverlay(files: DefinitionFiles, id: string, form: string, forms: readonly string[]): string {
  const region = regionOf(files, id);
  const slots = region && formIds(files).includes(form) ? lackingNeeds(files, form, region) : [];
  if (slots.length > 0) return `Форме не хватает данных региона: ${namesOfNeeds(slots)}.`;
  if (formIds(files).includes(form)) return `Добавьте «${form}» в forms.enable в ${regionFile(id)}.`;
  return didYouMean(form, [...forms, ...formIds(files)], "Проверьте имя файла.");
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

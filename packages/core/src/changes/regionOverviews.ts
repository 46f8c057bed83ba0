import { UnknownRegionError } from "../catalogue/catalogueErrors.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder, overlayFile, regionFile } from "../catalogue/paths.ts";
import { regionIds, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding } from "../model/index.ts";
import type { OverlayDocument } from "../overlay/index.ts";
import { isObject } from "../support/pointer.ts";
import { pendingOf } from "./describeRegion.ts";
import { actionList } from "./layerStates.ts";

/** A region at a glance; what it takes over from the region it extends is counted there. */
export interface RegionOverview {
  readonly id: string;
  readonly title: string;
  /** Id of the region that it extends. */
  readonly extends?: string;
  /** Ids of the forms that it uses. */
  readonly forms: readonly string[];
  /** Ids of the forms that only it has. */
  readonly own: readonly string[];
  /** How many changes it makes, in how many common forms. */
  readonly changes: number;
  readonly changedForms: number;
  /** Changes that wait for a decision after an upgrade. */
  readonly pending: number;
  /** Values and changes to be compared with the act. */
  readonly verify: number;
  /** Values and changes that are invented. */
  readonly sample: number;
  /** Why the region cannot be used. */
  readonly faults?: readonly Finding[];
}

/** Every region, sorted by id. */
export function regionOverviews(files: DefinitionFiles): readonly RegionOverview[] {
  return regionIds(files).map((id) => overview(files, id));
}

function overview(files: DefinitionFiles, id: string): RegionOverview {
  const overlays = overlaysOf(files, id);
  const marks = marksOf(files[regionFile(id)]).concat(overlays.flatMap((document) => overlayMarks(document)));
  const changes = overlays.reduce((sum, document) => sum + actionList({ document }).length, 0);
  return {
    id,
    ...namesOf(files, id),
    own: ownForms(files, id),
    changes,
    changedForms: overlays.filter((document) => actionList({ document }).length > 0).length,
    pending: overlays.reduce((sum, document) => sum + pendingOf(document).length, 0),
    verify: marks.filter((mark) => mark === "verify").length,
    sample: marks.filter((mark) => mark === "sample").length,
  };
}

function namesOf(
  files: DefinitionFiles,
  id: string,
): Pick<RegionOverview, "extends" | "faults" | "forms" | "title"> {
  try {
    const region = resolveRegion(files, id);
    const general = region.chain.at(-2);
    return {
      title: region.data.name?.nominative ?? id,
      ...(general !== undefined && { extends: general }),
      forms: formIds(files, region),
    };
  } catch (error) {
    if (error instanceof DefinitionError) return { title: id, forms: [], faults: error.findings };
    if (!(error instanceof UnknownRegionError)) throw error;
    return { title: id, forms: [], faults: [unknownGeneral(id, error)] };
  }
}

function unknownGeneral(id: string, { message }: UnknownRegionError): Finding {
  const mend = "Проверьте «extends».";
  return { severity: "error", file: regionFile(id), pointer: "/extends", reason: message, mend };
}

/** The region's changes that stand for now, without older ones. */
function overlaysOf(files: DefinitionFiles, id: string): readonly OverlayDocument[] {
  const folder = formFolder("", id);
  return Object.keys(files).flatMap((path) => {
    const form = path.startsWith(folder) ? path.slice(folder.length) : "";
    const document = files[path];
    const isOverlay = overlayFile(form.replace(/\.overlay\.json$/u, ""), id) === path && !form.includes("/");
    return isOverlay && isObject(document) ? [document as OverlayDocument] : [];
  });
}

function ownForms(files: DefinitionFiles, id: string): readonly string[] {
  const folder = formFolder("", id);
  const found = Object.keys(files).flatMap((path) =>
    path.startsWith(folder) ? (/^([^/]+)\/form\.json$/u.exec(path.slice(folder.length))?.[1] ?? []) : [],
  );
  return found.toSorted();
}

type Mark = "sample" | "verify";

const markNames: readonly Mark[] = ["verify", "sample"];

/** Marks of a region's data: one for each object that carries it. */
function marksOf(value: unknown): readonly Mark[] {
  if (Array.isArray(value)) return value.flatMap(marksOf);
  if (!isObject(value)) return [];
  return [...markNames.filter((mark) => value[mark] === true), ...Object.values(value).flatMap(marksOf)];
}

function overlayMarks({ info, actions }: OverlayDocument): readonly Mark[] {
  const marked = [info, ...actionList({ document: { actions } as OverlayDocument })];
  return marked.flatMap((one) => markNames.filter((mark) => isObject(one) && one[`x-${mark}`] === true));
}

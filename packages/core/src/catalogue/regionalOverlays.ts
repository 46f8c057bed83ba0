import { DefinitionError, type IsoDate } from "../model/index.ts";
import type { OverlayDocument } from "../overlay/index.ts";
import { resolvePath } from "../support/path.ts";
import { datedFiles } from "./datedFiles.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import { olderOverlayFolder, overlayFile } from "./paths.ts";
import { readJson } from "./readJson.ts";

/** A region's changes to a form, as they stand in a file. */
export interface RegionalOverlay {
  readonly file: string;
  readonly document: OverlayDocument;
  /** Its own edition (`info.version`). */
  readonly version: string;
  /** Edition of the form that it changes (`x-base`, or the name of an older file); absent when it changes every one. */
  readonly base?: string;
  /** Cases from this day on (`x-effectiveFrom`). */
  readonly effectiveFrom?: IsoDate;
}

/** What of a region's changes to a form applies to one edition of it. */
export interface OverlaysFor {
  /** Sets of changes that followed each other, each after those that it extends. */
  readonly variants: readonly (readonly RegionalOverlay[])[];
  /** None applies, and this one is made for an earlier edition. */
  readonly outdated?: RegionalOverlay;
}

/**
 * The changes of one region to an edition of a form. `earlier`: names of the editions before it.
 * @throws DefinitionError when an overlay extends one that is not there, or itself
 */
export function overlaysFor(
  files: DefinitionFiles,
  form: string,
  region: string,
  base: string,
  earlier: readonly string[],
): OverlaysFor {
  const all = overlayFiles(files, form, region).flatMap((file) => readOverlay(files, file) ?? []);
  const fitting = all.filter((overlay) => overlay.base === undefined || overlay.base === base);
  // Older changes are left behind on purpose: the region may change nothing in a newer edition.
  const outdated = all.find(
    ({ file, base: made }) =>
      file === overlayFile(form, region) && made !== undefined && earlier.includes(made),
  );
  if (fitting.length === 0 && outdated) return { variants: [], outdated };
  return { variants: fitting.map((overlay) => withExtended(files, overlay)) };
}

/** All changes of a region to a form, older ones too, the current one first. @throws DefinitionError when one is no JSON object */
export function regionalOverlays(
  files: DefinitionFiles,
  form: string,
  region: string,
): readonly RegionalOverlay[] {
  return overlayFiles(files, form, region).flatMap((file) => readOverlay(files, file) ?? []);
}

/** Files of all changes of a region to a form, the current one first. */
export function overlayFiles(files: DefinitionFiles, form: string, region: string): readonly string[] {
  const current = overlayFile(form, region);
  const folder = olderOverlayFolder(form, region);
  const older = datedFiles(files).filter((path) => path.startsWith(folder) && path.endsWith(ending));
  return [
    ...(Object.hasOwn(files, current) ? [current] : []),
    ...older.filter((path) => !path.slice(folder.length).includes("/")),
  ];
}

const ending = ".overlay.json";

/** `2024-10-23+2` of the file of a region's older changes: the edition of the form, and their own version. */
export function olderName(file: string): string | undefined {
  return /\/editions\/([^/]+)\.overlay\.json$/.exec(file)?.[1];
}

/** @throws DefinitionError when the file is no JSON object */
export function readOverlay(files: DefinitionFiles, file: string): RegionalOverlay | undefined {
  const document = readJson(files, file) as OverlayDocument | undefined;
  if (!document) return undefined;
  const { info, "x-base": given, "x-effectiveFrom": effectiveFrom } = document;
  const base = given ?? olderName(file)?.split("+", 1)[0];
  return {
    file,
    document,
    version: typeof info?.version === "string" ? info.version : "1",
    ...(typeof base === "string" && { base }),
    ...(typeof effectiveFrom === "string" && { effectiveFrom }),
  };
}

/** An overlay after those that it extends (`extends`: a path from its own file), the general one first. */
function withExtended(
  files: DefinitionFiles,
  overlay: RegionalOverlay,
  below: readonly string[] = [],
): readonly RegionalOverlay[] {
  const { document, file } = overlay;
  if (typeof document.extends !== "string") return [overlay];
  if (below.includes(file))
    throw broken(file, "Изменения расширяют друг друга по кругу.", "Уберите «extends» у одного из них.");
  const target = resolvePath(file, document.extends);
  if (!Object.hasOwn(files, target))
    throw broken(
      file,
      `Файла «${target}», который расширяют эти изменения, нет.`,
      "Проверьте путь в «extends».",
    );
  if (target.endsWith(ending) && formOf(target) !== formOf(file))
    throw broken(
      file,
      `Изменения формы «${formOf(file)}» расширяют изменения другой формы: «${formOf(target)}».`,
      "Проверьте путь в «extends».",
    );
  // The specification lets an overlay name the document that it changes; a form is found by the file's name.
  const extended = target.endsWith(ending) ? readOverlay(files, target) : undefined;
  if (!extended) return [overlay];
  return [...withExtended(files, extended, [...below, file]), overlay];
}

/** The form that a file changes: `…/<form>.overlay.json`, of older ones `…/<form>/editions/….overlay.json`. */
function formOf(file: string): string {
  const older = /\/([^/]+)\/editions\/[^/]+$/.exec(file)?.[1];
  return older ?? file.slice(file.lastIndexOf("/") + 1, -ending.length);
}

function broken(file: string, reason: string, mend: string): DefinitionError {
  return new DefinitionError([{ severity: "error", file, pointer: "/extends", reason, mend }]);
}

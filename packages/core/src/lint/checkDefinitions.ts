import { UnknownRegionError } from "../catalogue/catalogueErrors.ts";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder, regionFile } from "../catalogue/paths.ts";
import { regionIds, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding, type IsoDate } from "../model/index.ts";
import { isObject, pointerGet } from "../support/pointer.ts";
import { lintEditions } from "./lintEditions.ts";
import { lintExamples } from "./lintExamples.ts";
import { lintFiles } from "./lintFiles.ts";
import { lintForeignKeywords } from "./lintForeignKeywords.ts";
import { lintForm, lintPrefillOf } from "./lintForm.ts";
import { lintManifests } from "./lintManifest.ts";
import { lintMigrations } from "./lintMigrations.ts";
import { lintNamedPlaces } from "./lintNamedPlaces.ts";
import { lintOlderEditions } from "./lintOlderEditions.ts";
import { lintPending } from "./lintPending.ts";
import { lintRegions } from "./lintRegions.ts";
import { indexObjects, type ObjectIndex } from "./locate.ts";

export interface DefinitionCheckOptions {
  /** The day of the run, for examples that do not name theirs. */
  readonly today: IsoDate;
  /** Report only on these files; all by default. */
  readonly only?: (path: string) => boolean;
}

/** Every finding about a set of definitions, sorted by file; an empty list means that all of it can be used. */
export function checkDefinitions(
  files: DefinitionFiles,
  { today, only = () => true }: DefinitionCheckOptions,
): readonly Finding[] {
  const shape = [
    ...lintFiles(files),
    ...lintManifests(files),
    ...lintRegions(files),
    ...lintForeignKeywords(files),
    ...lintEditions(files),
  ];
  const broken = new Set(
    shape.filter((finding) => finding.severity === "error").map((finding) => finding.file),
  );
  const forms = lintForms(files, broken);
  const unsound = [...shape, ...forms].filter(
    ({ severity, file }) => severity === "error" && !isExample(file),
  );
  const examples = lintExamples(createCatalogue(files), today, (path) => only(path) && !rests(path, unsound));
  const findings = [...shape, ...forms, ...examples, ...lintPending(files)].filter((finding) =>
    only(finding.file),
  );
  return unique(findings).toSorted((a, b) => compare(a.file, b.file) || compare(a.pointer, b.pointer));
}

/** A form whose own files are broken is not looked into: what follows would only be noise. */
function lintForms(files: DefinitionFiles, broken: ReadonlySet<string>): readonly Finding[] {
  const index = indexObjects(files);
  const brokenFolders = new Set([...broken].filter((file) => !isExample(file)).map(formOf));
  const common = formIds(files).filter(
    (id) => !brokenFolders.has(`forms/${id}`) && `forms/${id}/schema.json` in files,
  );
  const regional = regionIds(files).filter((id) => !broken.has(regionFile(id)));
  return [
    ...common.flatMap((id) => lintForm(files, index, id)),
    ...regional.flatMap((region) => lintRegion(files, index, region, brokenFolders)),
    ...[undefined, ...regional].flatMap((region) => lintOlderEditions(files, index, region, brokenFolders)),
    ...lintNamedPlaces(files),
    ...lintMigrations(files),
  ];
}

/** `forms/a` for every file of that form; `forms/regions/b/a` for those that a region has of it, its changes included. */
function formOf(file: string): string {
  const [start] = /^forms\/(?:regions\/[^/]+\/)?[^/.]+/.exec(file) ?? [""];
  return start;
}

/** The forms that a region changes or has alone, and those that take values from them. */
function lintRegion(
  files: DefinitionFiles,
  index: ObjectIndex,
  region: string,
  broken: ReadonlySet<string>,
): readonly Finding[] {
  const folder = `${formFolder("", region)}`;
  const own = new Set(Object.keys(files).flatMap((path) => (path.startsWith(folder) ? formOf(path) : [])));
  const ids = formsOf(files, region).filter(
    (id) => !broken.has(formFolder(id)) && !broken.has(formFolder(id, region)),
  );
  const changed = ids.filter((id) => own.has(formFolder(id, region)));
  const following = ids.filter(
    (id) => !changed.includes(id) && sourcesOf(files, id).some((from) => changed.includes(from)),
  );
  return [
    ...changed.flatMap((id) => lintForm(files, index, id, region)),
    ...following.flatMap((id) => lintPrefillOf(files, index, id, region)),
  ];
}

/** None when the region itself is broken: that is told of elsewhere. */
function formsOf(files: DefinitionFiles, region: string): readonly string[] {
  try {
    return formIds(files, resolveRegion(files, region));
  } catch (error) {
    if (error instanceof DefinitionError || error instanceof UnknownRegionError) return [];
    throw error;
  }
}

/** Forms that a common form takes values from. */
function sourcesOf(files: DefinitionFiles, id: string): readonly string[] {
  const entries = pointerGet(files[`${formFolder(id)}/form.json`], "/prefill");
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) =>
    isObject(entry) && typeof entry.from === "string" ? entry.from : [],
  );
}

function isExample(file: string): boolean {
  return file.includes("/examples/");
}

/** Whether an example rests on something broken: its own failures would only repeat that. */
function rests(example: string, broken: readonly Finding[]): boolean {
  const folder = example.slice(0, example.indexOf("/examples/"));
  return broken.some(
    ({ file }) => file.startsWith(`${folder}/`) || /^forms\/(?:common|regions)\//.test(file),
  );
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ file, pointer, reason, mend }) => {
    const key = JSON.stringify([file, pointer, reason, mend]);
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

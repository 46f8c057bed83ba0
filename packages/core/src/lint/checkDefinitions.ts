import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { regionIds, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding, type IsoDate } from "../model/index.ts";
import { lintExamples } from "./lintExamples.ts";
import { lintFiles } from "./lintFiles.ts";
import { lintForeignKeywords } from "./lintForeignKeywords.ts";
import { lintForm } from "./lintForm.ts";
import { lintManifests } from "./lintManifest.ts";
import { lintRegions } from "./lintRegions.ts";
import { indexObjects } from "./locate.ts";

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
  ];
  const broken = new Set(
    shape.filter((finding) => finding.severity === "error").map((finding) => finding.file),
  );
  const forms = lintForms(files, broken);
  const unsound = [...shape, ...forms].filter(
    ({ severity, file }) => severity === "error" && !isExample(file),
  );
  const examples = lintExamples(createCatalogue(files), today, (path) => only(path) && !rests(path, unsound));
  const findings = [...shape, ...forms, ...examples].filter((finding) => only(finding.file));
  return unique(findings).toSorted((a, b) => compare(a.file, b.file) || compare(a.pointer, b.pointer));
}

/** A form whose own files are broken is not looked into: what follows would only be noise. */
function lintForms(files: DefinitionFiles, broken: ReadonlySet<string>): readonly Finding[] {
  const index = indexObjects(files);
  const intact = (id: string) =>
    ![...broken].some((file) => file.startsWith(`forms/${id}/`) && !file.includes("/examples/"));
  const common = formIds(files).filter((id) => intact(id) && `forms/${id}/schema.json` in files);
  const regional = regionIds(files).filter((id) => !broken.has(`forms/regions/${id}/region.json`));
  return [
    ...common.flatMap((id) => lintForm(files, index, id)),
    ...regional.flatMap((region) =>
      lintRegion(files, region, intact).flatMap((id) => lintForm(files, index, id, region)),
    ),
  ];
}

/** Forms that a region changes or has alone. */
function lintRegion(
  files: DefinitionFiles,
  region: string,
  intact: (id: string) => boolean,
): readonly string[] {
  try {
    const own = (id: string) =>
      Object.keys(files).some((path) => path.startsWith(`forms/regions/${region}/${id}`));
    return formIds(files, resolveRegion(files, region)).filter((id) => own(id) && intact(id));
  } catch (error) {
    if (error instanceof DefinitionError) return [];
    throw error;
  }
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
  return findings.filter(({ file, pointer, reason }) => {
    const key = JSON.stringify([file, pointer, reason]);
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

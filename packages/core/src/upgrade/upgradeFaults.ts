import { applyLayers, type FormLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { RegionalOverlay } from "../catalogue/regionalOverlays.ts";
import { factsOf } from "../changes/formFacts.ts";
import { statesOf } from "../changes/layerStates.ts";
import { refuseFederalFaults } from "../federal/index.ts";
import { lintLayers } from "../lint/lintForm.ts";
import { indexObjects, type ObjectIndex } from "../lint/locate.ts";
import { DefinitionError, type Finding } from "../model/index.ts";
import type { UpgradeSide } from "./upgradeSources.ts";

/** What is wrong with a form to which a set of changes is applied, at the change that causes it. */
export interface ActionFault {
  /** Index among the changes of the set. */
  readonly index: number;
  readonly kind: "federal" | "finding";
  /** Russian: what is wrong, and how to mend it. */
  readonly reason: string;
  readonly mend: string;
}

/** Tells of a set of a region's changes to a form what is wrong with the outcome; the first fault of each kind is enough. */
export type FaultFinder = (side: UpgradeSide, overlay: RegionalOverlay) => readonly ActionFault[];

/** @param files all definitions: grounds, rules and prefill look at them */
export function faultFinder(files: DefinitionFiles): FaultFinder {
  let index: ObjectIndex | undefined;
  return (side, overlay) => {
    const federal = federalFindings(files, side, overlay);
    if (federal.length > 0) return faultsOf(federal, overlay, "federal");
    index ??= indexObjects(files);
    return faultsOf(formFindings(files, index, side, overlay), overlay, "finding");
  };
}

/** A form in which a region's own changes come last. */
export function withOwn({ layers }: UpgradeSide, overlay: RegionalOverlay): FormLayers {
  const { edition } = layers;
  return { ...layers, edition: { ...edition, overlays: [...edition.overlays, overlay] } };
}

function federalFindings(
  files: DefinitionFiles,
  side: UpgradeSide,
  overlay: RegionalOverlay,
): readonly Finding[] {
  const states = statesOf(files, side.target, [overlay]);
  const after = (count: number) => states[count] ?? side.target;
  try {
    refuseFederalFaults(side.target, after(states.length - 1), overlay, after);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

/** Where the check itself fails, the form is no form: the first change with which it fails is at fault. */
function formFindings(
  files: DefinitionFiles,
  index: ObjectIndex,
  side: UpgradeSide,
  overlay: RegionalOverlay,
): readonly Finding[] {
  const check = (count: number): readonly Finding[] | undefined => {
    const document = { ...overlay.document, actions: overlay.document.actions.slice(0, count) };
    return readably(() => formLint(files, index, withOwn(side, { ...overlay, document })));
  };
  const { length } = overlay.document.actions;
  const found = check(length);
  if (found) return found.filter(({ severity }) => severity === "error");
  const counts = Array.from({ length }, (_, at) => at + 1);
  const first = counts.find((count) => check(count) === undefined) ?? length;
  return [unreadable(overlay.file, first - 1)];
}

function formLint(files: DefinitionFiles, index: ObjectIndex, layers: FormLayers): readonly Finding[] {
  try {
    factsOf(applyLayers(files, layers));
    return lintLayers(files, index, layers);
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

/** Nothing where a change left what is no form at all. */
function readably<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function unreadable(file: string, index: number): Finding {
  const reason =
    "Форма после этого изменения не собирается: на месте поля или раздела стоит не то, что нужно.";
  const mend = "Проверьте, что стоит в «update».";
  return { severity: "error", file, pointer: `/actions/${index}`, reason, mend };
}

function faultsOf(
  findings: readonly Finding[],
  { file, document }: RegionalOverlay,
  kind: ActionFault["kind"],
): readonly ActionFault[] {
  return findings.flatMap((finding): ActionFault[] => {
    const [, at] = finding.file === file ? (/^\/actions\/(\d+)/u.exec(finding.pointer) ?? []) : [];
    if (at === undefined) return [];
    const index = Number(at);
    const description = document.actions[index]?.description;
    return [
      { index, kind, reason: untitled(finding.reason, index, description), mend: withoutPlace(finding.mend) },
    ];
  });
}

/** The place that shows the fault is one of the changed form, which nobody has on the disk. */
function withoutPlace(mend: string): string {
  return mend.split(" Где это сказалось:", 1)[0] ?? "";
}

/** A reason without «Изменение № 3 («…»): » before it: here the change is told already. */
export function untitled(reason: string, index: number, description: unknown): string {
  const titles = [`Изменение № ${index + 1} («${String(description)}»): `, `Изменение № ${index + 1}: `];
  const title = titles.find((start) => reason.startsWith(start));
  const rest = title === undefined ? reason : reason.slice(title.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

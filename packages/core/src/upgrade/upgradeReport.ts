import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { overlayFile } from "../catalogue/paths.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { describeDifference } from "../changes/describeDifference.ts";
import { nameOf } from "../changes/describeRegion.ts";
import { factsOf } from "../changes/formFacts.ts";
import { assessActions } from "./assessActions.ts";
import type { UpgradeAction, UpgradeReport, UpgradeRequest, UpgradeStatus } from "./upgradeModel.ts";
import { type UpgradeSources, upgradeSources } from "./upgradeSources.ts";

/**
 * What of a region's changes to a form can be carried over from one edition of it to another: each change against the
 * older and the newer edition, in words. Nothing is merged by guessing, and nothing is written.
 * @throws UnknownRegionError, UnknownFormError, UnknownEditionError, DefinitionError
 */
export function upgradeReport(files: DefinitionFiles, request: UpgradeRequest): UpgradeReport {
  return reportOf(files, upgradeSources(files, request));
}

export function reportOf(files: DefinitionFiles, sources: UpgradeSources): UpgradeReport {
  const { region, form, from, to, overlay } = sources;
  const formTitle = (id: string) => nameOf(files, id, region).title;
  const actions = overlay ? assessActions(files, sources, overlay, formTitle) : [];
  return {
    region: { id: region.data.id, title: region.data.name?.nominative ?? region.data.id },
    form: { id: form, title: formTitle(form) },
    from,
    to,
    ...(overlay && {
      overlay: { file: overlay.file, current: overlay.file === overlayFile(form, region.data.id) },
    }),
    formChanges: formChanges(files, sources, formTitle),
    counts: counted(actions),
    actions,
  };
}

function formChanges(
  files: DefinitionFiles,
  { old, fresh }: UpgradeSources,
  formTitle: (id: string) => string,
): readonly string[] {
  const [before, after] = [old, fresh].map(({ layers }) => factsOf(readTarget(files, layers.edition.folder)));
  if (!before || !after) return [];
  return describeDifference(before, after, { formTitle }).map(({ text }) => text);
}

function counted(actions: readonly UpgradeAction[]): UpgradeReport["counts"] {
  const count = (status: UpgradeStatus) => actions.filter((action) => action.status === status).length;
  return {
    applies: count("applies"),
    conflict: count("conflict"),
    redundant: count("redundant"),
    forbidden: count("forbidden"),
  };
}

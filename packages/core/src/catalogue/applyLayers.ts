import { refuseFederalFaults } from "../federal/index.ts";
import { DefinitionError, type Json } from "../model/index.ts";
import { applyActions, type OverlayAction, type OverlayDocument, OverlayError } from "../overlay/index.ts";
import { closeObjects } from "../schema/closeObjects.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";
import type { FormEdition } from "./editions.ts";
import { type FormTarget, readTarget } from "./readTarget.ts";
import type { RegionalOverlay } from "./regionalOverlays.ts";
import { resolveManifest } from "./resolveManifest.ts";
import type { ResolvedRegion } from "./resolveRegion.ts";

/** What a form in a region is made of: an edition of its definition, the changes of regions, the region's data. */
export interface FormLayers {
  readonly id: string;
  readonly edition: FormEdition;
  readonly region?: ResolvedRegion;
}

/** One change of a region, by its place in the files. */
export interface PlacedAction {
  readonly file: string;
  /** `/actions/3` */
  readonly pointer: string;
  readonly action: OverlayAction;
}

/** All changes of a form's layers, in the order in which they are applied. */
export function actionsOf({ edition }: FormLayers): readonly PlacedAction[] {
  return edition.overlays.flatMap(({ file, document }) =>
    (Array.isArray(document.actions) ? document.actions : []).map((action, index) => {
      return { file, pointer: joinPointer("/actions", index), action };
    }),
  );
}

/**
 * The definition with the regions' changes applied; with `upTo`, only so many of the first ones, which tells what each
 * of them did. An overlay that is applied whole must keep what the definition before it protects (`x-federal`).
 * @throws DefinitionError naming the change that cannot be applied, or takes protection away
 */
export function applyLayers(files: DefinitionFiles, layers: FormLayers, upTo?: number): FormTarget {
  return upTo === undefined ? wholeTarget(files, layers) : applyFirst(files, layers, upTo);
}

/** With all changes: the same object every time, since a form is looked at from many sides. */
function wholeTarget(files: DefinitionFiles, layers: FormLayers): FormTarget {
  const { folder, overlays } = layers.edition;
  const known = wholes.get(files) ?? new Map<string, Whole>();
  wholes.set(files, known);
  const key = JSON.stringify([folder, ...overlays.map(({ file }) => file)]);
  const found = known.get(key);
  if (found?.overlays.every(({ document }, at) => document === overlays[at]?.document)) return found.target;
  const target = applyFirst(files, layers, Number.POSITIVE_INFINITY);
  known.set(key, { overlays, target });
  return target;
}

interface Whole {
  readonly overlays: readonly RegionalOverlay[];
  readonly target: FormTarget;
}

const wholes = new WeakMap<DefinitionFiles, Map<string, Whole>>();

function applyFirst(files: DefinitionFiles, layers: FormLayers, upTo: number): FormTarget {
  const base = readTarget(files, layers.edition.folder);
  let left = upTo;
  return layers.edition.overlays.reduce((target, overlay) => {
    if (left <= 0) return target;
    const { actions } = overlay.document;
    const count = Array.isArray(actions) ? actions.length : 0;
    const taken = Math.min(left, count);
    left -= count;
    const after = (first: number) => withOverlay(files, target, firstActions(overlay, first));
    if (taken < count) return after(taken);
    const changed = withOverlay(files, target, overlay);
    refuseFederalFaults(target, changed, overlay, after);
    return changed;
  }, base);
}

function firstActions(overlay: RegionalOverlay, count: number): RegionalOverlay {
  const actions = overlay.document.actions.slice(0, count);
  return { ...overlay, document: { ...overlay.document, actions } };
}

function withOverlay(
  files: DefinitionFiles,
  target: FormTarget,
  { file, document }: RegionalOverlay,
): FormTarget {
  const changed = applied(target, file, document);
  refuseLostParts(target, changed, file, document);
  // What the overlay itself refers to is found from the overlay's own folder.
  const form = resolveManifest(files, file, changed.form);
  return { ...changed, form, schema: closeObjects(changed.schema) };
}

const parts = ["form", "schema", "ui"] as const;

/** A change may empty a part of the definition, but not take it away. @throws DefinitionError at that change */
function refuseLostParts(
  before: FormTarget,
  after: FormTarget,
  file: string,
  document: OverlayDocument,
): void {
  const lost = parts.find((part) => isObject(before[part]) && !isObject(after[part]));
  if (lost === undefined) return;
  const culprit = document.actions.findIndex((_action, index) => {
    const first = { ...document, actions: document.actions.slice(0, index + 1) };
    return !isObject(applied(before, file, first)[lost]);
  });
  const reason = `Изменение № ${culprit + 1} («${document.actions[culprit]?.description ?? ""}»): часть «${lost}» формы убирать нельзя.`;
  const mend = "Выберите в пути то, что убирается, а не всю форму.";
  throw new DefinitionError([
    { severity: "error", file, pointer: joinPointer("/actions", culprit), reason, mend },
  ]);
}

function applied(target: FormTarget, file: string, document: OverlayDocument): FormTarget {
  try {
    return applyActions(target as unknown as Json, document) as unknown as FormTarget;
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    const pointer = error.action === undefined ? "" : joinPointer("/actions", error.action);
    const mend = error.mend ?? "Поправьте или уберите это изменение.";
    throw new DefinitionError([{ severity: "error", file, pointer, reason: error.reason, mend }]);
  }
}

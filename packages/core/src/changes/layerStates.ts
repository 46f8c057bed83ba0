import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { FormTarget } from "../catalogue/readTarget.ts";
import type { RegionalOverlay } from "../catalogue/regionalOverlays.ts";
import { resolveManifest } from "../catalogue/resolveManifest.ts";
import type { Json } from "../model/index.ts";
import { applyActions, type OverlayAction, type OverlayDocument } from "../overlay/index.ts";
import { closeObjects } from "../schema/closeObjects.ts";

/** A definition on its way through an overlay's actions: what the next one works on, and what it looks like whole. */
export interface LayerState {
  /** As the actions left it. */
  readonly raw: FormTarget;
  /** With references in place and objects closed, as the overlay as a whole leaves it. */
  readonly target: FormTarget;
}

export function startState(target: FormTarget): LayerState {
  return { raw: target, target };
}

/**
 * The state after one more action of an overlay. Federal protection is no matter of it: what one action takes, the next
 * may give back.
 * @throws OverlayError when the action cannot be done, DefinitionError when it refers to what is not there
 */
export function nextState(
  files: DefinitionFiles,
  { file, document }: Pick<RegionalOverlay, "document" | "file">,
  { raw }: LayerState,
  action: OverlayAction,
): LayerState {
  const one: OverlayDocument = { ...document, actions: [action] };
  const changed = applyActions(raw as unknown as Json, one) as unknown as FormTarget;
  const form = resolveManifest(files, file, changed.form);
  return { raw: { ...changed, form }, target: { ...changed, form, schema: closeObjects(changed.schema) } };
}

/** The state between two overlays: the second one works on the whole that the first has left. */
export function overlayEnd({ target }: LayerState): LayerState {
  return startState(target);
}

/** What stood before the first action and after each, of all layers in their order. @throws OverlayError, DefinitionError */
export function statesOf(
  files: DefinitionFiles,
  base: FormTarget,
  overlays: readonly RegionalOverlay[],
): readonly FormTarget[] {
  const states = [base];
  let state = startState(base);
  for (const overlay of overlays) {
    for (const action of actionList(overlay)) {
      state = nextState(files, overlay, state, action);
      states.push(state.target);
    }
    state = overlayEnd(state);
  }
  return states;
}

/** The actions of an overlay; none where its file has no list of them. */
export function actionList({ document }: Pick<RegionalOverlay, "document">): readonly OverlayAction[] {
  return Array.isArray(document.actions) ? document.actions : [];
}

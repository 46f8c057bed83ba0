import type { Json } from "../model/index.ts";
import { changeNodes, removeNodes } from "./changeNodes.ts";
import { kindOf } from "./kindOf.ts";
import { MergeError, mergeUpdate, mergeUpdateV10 } from "./mergeUpdate.ts";
import { explainMissing } from "./missing/explainMissing.ts";
import type { OverlayVersion } from "./overlayDocument.ts";
import { type FailedAction, OverlayConflictError, OverlayError } from "./overlayError.ts";
import { PathError, type SelectedNode, selectNodes } from "./selectNodes.ts";

/** An action with its place in the overlay. */
export type NumberedAction = FailedAction;

/** What happens when a target selects nothing: the specification lets it pass, a definition must not. */
export type Unmatched = "conflict" | "ignore";

/**
 * The document after one action; the one before stays as it is.
 * @throws OverlayConflictError when the target selects nothing, OverlayError when the action cannot be done
 */
export function applyAction(
  document: Json,
  numbered: NumberedAction,
  version: OverlayVersion,
  unmatched: Unmatched,
): Json {
  try {
    const { action } = numbered;
    const nodes = selectNodes(document, action.target);
    if (nodes.length === 0) {
      if (unmatched === "ignore") return document;
      throw missing(document, action.target, numbered);
    }
    if (version === "1.0") refusePrimitives(nodes, numbered);
    if (action.remove === true) return remove(document, nodes, numbered);
    const update = updateOf(document, numbered);
    return update === undefined ? document : merge(document, nodes, update, numbered, version);
  } catch (error) {
    if (error instanceof PathError || error instanceof MergeError)
      throw new OverlayError(`${error.message}.`, numbered);
    throw error;
  }
}

function remove(document: Json, nodes: readonly SelectedNode[], numbered: NumberedAction): Json {
  const locations = nodes.map(({ location }) => location);
  if (locations.some((location) => location.length === 0)) {
    throw new OverlayError("весь документ убрать нельзя, только то, что в нём.", numbered);
  }
  return removeNodes(document, locations);
}

/** What is to be merged: the action's own value, or the one node that `copy` selects. */
function updateOf(document: Json, numbered: NumberedAction): Json | undefined {
  const { update, copy } = numbered.action;
  if (copy === undefined) return update;
  const [source, second] = selectNodes(document, copy);
  if (source === undefined) throw missing(document, copy, numbered);
  if (second !== undefined)
    throw new OverlayError(`путь ${copy} в copy должен находить одно место.`, numbered);
  return source.value;
}

function merge(
  document: Json,
  nodes: readonly SelectedNode[],
  update: Json,
  numbered: NumberedAction,
  version: OverlayVersion,
): Json {
  if (version === "1.1" && new Set(nodes.map(({ value }) => kindOf(value))).size > 1) {
    throw new OverlayError(
      "путь находит места разного рода: нужны одни объекты, одни списки или одни значения.",
      numbered,
    );
  }
  const mergeInto = version === "1.0" ? mergeUpdateV10 : mergeUpdate;
  const locations = nodes.map(({ location }) => location);
  return changeNodes(document, locations, (value) => mergeInto(value, update));
}

/** In version 1.0 the targets are objects and arrays only. */
function refusePrimitives(nodes: readonly SelectedNode[], numbered: NumberedAction): void {
  if (nodes.every(({ value }) => kindOf(value) !== "primitive")) return;
  const reason = "путь находит простое значение, это можно только с версии 1.1.";
  throw new OverlayError(`${reason} Напишите "overlay": "1.1.0".`, numbered);
}

function missing(document: Json, path: string, numbered: NumberedAction): OverlayConflictError {
  const { reason, mend } = explainMissing(document, path);
  return new OverlayConflictError(`путь ${path} ничего не находит. ${reason}`, numbered, mend);
}

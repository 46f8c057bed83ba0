import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { applyAction, type Unmatched } from "./applyAction.ts";
import { checkOverlay } from "./checkOverlay.ts";
import type { OverlayDocument } from "./overlayDocument.ts";

export interface OverlayOptions {
  /** `conflict` (default): an action whose target selects nothing is an error. `ignore`: as the specification has it. */
  readonly unmatched?: Unmatched;
}

/**
 * The target with an overlay's actions applied in their order, by the OpenAPI Overlay specification 1.0 or 1.1,
 * whichever the overlay names. Pure: neither argument is changed, and the result shares nothing with them.
 * @throws OverlayConflictError when a target selects nothing; OverlayError when the overlay is no overlay, or an action
 * cannot be done
 */
export function applyOverlay(target: Json, overlay: OverlayDocument, options: OverlayOptions = {}): Json {
  return copyJson(applyActions(target, overlay, options));
}

/**
 * The same for readers who change nothing either: what the overlay leaves alone stays the very object that it was, so
 * that what is known of it stays known.
 */
export function applyActions(target: Json, overlay: OverlayDocument, options: OverlayOptions = {}): Json {
  const version = checkOverlay(overlay);
  const unmatched = options.unmatched ?? "conflict";
  return overlay.actions.reduce<Json>(
    (document, action, index) => applyAction(document, { action, index }, version, unmatched),
    target,
  );
}

/** Not structuredClone, which would keep one object in two places where an update reached both. */
function copyJson(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyJson);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, below]) =>
    below === undefined ? [] : [[key, copyJson(below)]],
  );
  return Object.fromEntries(entries);
}

import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { applyAction, type Unmatched } from "./applyAction.ts";
import type { OverlayDocument, OverlayVersion } from "./overlayDocument.ts";
import { OverlayError } from "./overlayError.ts";

export interface OverlayOptions {
  /** `conflict` (default): an action whose target selects nothing is an error. `ignore`: as the specification has it. */
  readonly unmatched?: Unmatched;
}

/**
 * The target with an overlay's actions applied in their order, by the OpenAPI Overlay specification 1.0 or 1.1,
 * whichever the overlay names. Pure: neither argument is changed, and the result shares nothing with them.
 * @throws OverlayConflictError when a target selects nothing; OverlayError when an action cannot be done
 */
export function applyOverlay(target: Json, overlay: OverlayDocument, options: OverlayOptions = {}): Json {
  const version = versionOf(overlay);
  const unmatched = options.unmatched ?? "conflict";
  const result = actionsOf(overlay).reduce<Json>(
    (document, action, index) => applyAction(document, { action, index }, version, unmatched),
    target,
  );
  return copyJson(result);
}

function versionOf({ overlay }: OverlayDocument): OverlayVersion {
  const version = /^1\.[01](?=\.\d+$)/u.exec(String(overlay))?.[0];
  if (version === "1.0" || version === "1.1") return version;
  throw new OverlayError(`Версия наложения «${String(overlay)}» неизвестна: нужна 1.0.x или 1.1.x.`);
}

function actionsOf({ actions }: OverlayDocument): OverlayDocument["actions"] {
  const isAction = (action: unknown) => isObject(action) && typeof action.target === "string";
  if (Array.isArray(actions) && actions.every(isAction)) return actions;
  throw new OverlayError("В наложении нужен список actions, и у каждого изменения – target.");
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

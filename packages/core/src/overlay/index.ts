export { applyActions, applyOverlay, type OverlayOptions } from "./applyOverlay.ts";
export type { OverlayAction, OverlayDocument, OverlayVersion, PendingAction } from "./overlayDocument.ts";
export { OverlayConflictError, OverlayError } from "./overlayError.ts";

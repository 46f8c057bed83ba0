export { applyOverlay, type OverlayOptions } from "./applyOverlay.ts";
export type { OverlayAction, OverlayDocument, OverlayVersion } from "./overlayDocument.ts";
export { OverlayConflictError, OverlayError } from "./overlayError.ts";

import type { Json } from "../model/index.ts";
export interface OverlayDocument {
  readonly overlay: string;
}
export class OverlayError extends Error {
  readonly action?: number;
}
export const applyOverlay = (target: Json, _overlay: OverlayDocument): Json => target;

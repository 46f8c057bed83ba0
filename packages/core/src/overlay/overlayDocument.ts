import type { Json, JsonObject } from "../model/index.ts";

/** An OpenAPI Overlay document, versions 1.0 and 1.1 (https://spec.openapis.org/overlay/latest.html). */
export interface OverlayDocument extends JsonObject {
  /** `1.0.x` or `1.1.x`. */
  readonly overlay: string;
  readonly info: JsonObject & {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  /** Path, from the overlay's own file, of the overlay that is applied before it. */
  readonly extends?: string;
  /** Edition of the form that it changes; without it, every one (extension of ours, as all that begins with `x-`). */
  readonly "x-base"?: string;
  /** Cases from this day on, ISO date. */
  readonly "x-effectiveFrom"?: string;
  readonly actions: readonly OverlayAction[];
  /** Changes made for an earlier edition that were not carried over: not applied, kept until somebody decides. */
  readonly "x-pending"?: readonly PendingAction[];
}

/** A change that an upgrade could not carry over, whole. */
export interface PendingAction extends JsonObject {
  readonly action: OverlayAction;
  /** `conflict`: what it aimed at is gone or has become something else. `forbidden`: federal law protects it now. */
  readonly status: "conflict" | "forbidden";
  /** Russian: why it was not carried over. */
  readonly reason: string;
}

/** One change. `remove` goes before the others; `update` and `copy` exclude each other. */
export interface OverlayAction extends JsonObject {
  /** JSONPath (RFC 9535) into the target document. */
  readonly target: string;
  /** Why. */
  readonly description?: string;
  readonly update?: Json;
  readonly remove?: boolean;
  /** Since 1.1: JSONPath of the one node whose value is merged into the target nodes. */
  readonly copy?: string;
  /** The legal ground (keyword of ours; extensions of the specification begin with `x-`). */
  readonly "x-basis"?: string;
  /** Where the change comes from. */
  readonly "x-source"?: string;
  /** The change is invented for demonstration. */
  readonly "x-sample"?: boolean;
  /** The change is to be compared with the region's act. */
  readonly "x-verify"?: boolean;
}

/** What an overlay may say, by the version it is written in. */
export type OverlayVersion = "1.0" | "1.1";

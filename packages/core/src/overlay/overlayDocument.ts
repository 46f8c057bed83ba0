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
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
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
}

/** What an overlay may say, by the version it is written in. */
export type OverlayVersion = "1.0" | "1.1";

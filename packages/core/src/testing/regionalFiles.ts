import type { Finding, JsonObject } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";
import { smallFiles } from "./smallForm.ts";

/** What a test says of a form `small` in a region `north`. */
export interface RegionalCase {
  readonly schema: unknown;
  readonly manifest?: JsonObject;
  readonly region?: object;
  readonly actions?: readonly Partial<OverlayAction>[];
  readonly extra?: { readonly [path: string]: unknown };
}

/** Files of that form, of the region, and of the region's changes to it. */
export function regionalFiles({ schema, manifest = {}, region = {}, actions, extra = {} }: RegionalCase) {
  const overlay = {
    overlay: "1.1.0",
    info: { title: "Изменения", version: "1" },
    actions: actions?.map((action) => ({ description: "зачем", ...action })),
  };
  return smallFiles(
    schema,
    {
      "forms/regions/north/region.json": { id: "north", name: { nominative: "Север" }, ...region },
      ...(actions && { "forms/regions/north/small.overlay.json": overlay }),
      ...extra,
    },
    manifest,
  );
}

/** `warning small.overlay.json#/actions/0: reason`, the file without its folder. */
export function shortFinding({ severity, file, pointer, reason }: Finding): string {
  return `${severity} ${file.slice(file.lastIndexOf("/") + 1)}#${pointer}: ${reason}`;
}

import type { Json, JsonObject, RegionSlot } from "../model/index.ts";
import { isObject, pointerGet } from "../support/pointer.ts";
import { type DefinitionFiles, UnreadableFile } from "./definitionFiles.ts";
import { formFolder } from "./paths.ts";
import type { ResolvedRegion } from "./resolveRegion.ts";

/** What a form cannot do without (`regionSlots` with `required`) and the region does not have. */
export function lackingNeeds(
  files: DefinitionFiles,
  form: string,
  { data, chain }: ResolvedRegion,
): readonly RegionSlot[] {
  const owner = chain.findLast((one) => `${formFolder(form, one)}/form.json` in files);
  return neededSlots(files[`${formFolder(form, owner)}/form.json`]).filter(
    ({ pointer }) => !isThere(pointerGet(data, pointer)),
  );
}

/** «Орган занятости» (/bodies/employment), … */
export function namesOfNeeds(slots: readonly RegionSlot[]): string {
  return slots.map(({ title, pointer }) => `«${title}» (${pointer})`).join(", ");
}

/** A manifest that is broken needs nothing: it is told of elsewhere. */
function neededSlots(manifest: unknown): readonly RegionSlot[] {
  const slots =
    isObject(manifest) && !(manifest instanceof UnreadableFile) ? manifest.regionSlots : undefined;
  if (!Array.isArray(slots)) return [];
  return (slots as readonly Json[]).filter(isObject).flatMap((slot: JsonObject) => {
    const { pointer, title, required } = slot;
    if (required !== true || typeof pointer !== "string") return [];
    return [{ pointer, title: typeof title === "string" ? title : pointer }];
  });
}

function isThere(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

import type { ResolvedForm } from "@formulyar/core";

/** `application`, or with its region: `application-sample`. */
export function artefactName({ id, region }: Pick<ResolvedForm, "id" | "region">): string {
  return region ? `${id}-${region.id}` : id;
}

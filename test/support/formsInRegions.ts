import type { Catalogue } from "@formulyar/core";
import { everyForm } from "./everyForm.ts";

/** Every form by its id, in the first region that has it. */
export function formsInRegions(catalogue: Catalogue): readonly (readonly [id: string, region: string])[] {
  return everyForm(catalogue).flatMap(({ id, region }) => {
    const first = catalogue.regions.find((one) => catalogue.forms(one.id).some((form) => form.id === id));
    const home = region ?? first?.id;
    return home === undefined ? [] : [[id, home] as const];
  });
}

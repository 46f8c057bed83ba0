import type { Catalogue } from "../catalogue/createCatalogue.ts";
import type { Form } from "../model/index.ts";
import type { Example } from "./readExample.ts";

/**
 * The form that an example is checked by: the current one, or that of the example's edition as its region had it last.
 * @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError
 */
export function exampleForm(catalogue: Catalogue, { form, region, edition }: Example): Form {
  if (edition === undefined) return catalogue.form(form, region);
  const names = catalogue.editions(form, region).map((one) => one.edition);
  const found =
    names.find((name) => name === edition) ?? names.find((name) => name.startsWith(`${edition}+`));
  return catalogue.form(form, region, { edition: found ?? edition });
}

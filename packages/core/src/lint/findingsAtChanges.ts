import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { EditionChoice } from "../catalogue/editions.ts";
import { readLayers } from "../catalogue/resolveForm.ts";
import type { Finding } from "../model/index.ts";
import { attributedFindings, formStates, type Look } from "./formStates.ts";

/**
 * What a look at a form finds in a region, each finding at the change of the region that causes it. What the common form
 * shows without the region is left out.
 * @throws UnknownFormError, UnknownRegionError, UnknownEditionError, DefinitionError
 */
export function findingsAtChanges(
  files: DefinitionFiles,
  form: string,
  region: string,
  look: Look,
  choice?: EditionChoice,
): readonly Finding[] {
  return attributedFindings(formStates(files, readLayers(files, form, region, choice)), look);
}

import { type Catalogue, DefinitionError } from "@formulyar/core";
import { documentSources, partialsOf } from "../document/documentSources.ts";
import { checkDocument } from "./checkDocument.ts";
import { checkMarkup } from "./checkMarkup.ts";
import { checkStyle } from "./checkStyle.ts";
import { distinct, type Findings } from "./fault.ts";
import { parseTemplate } from "./parseTemplate.ts";

export interface CheckTemplatesOptions {
  /** Which files findings are wanted for; all unless told. */
  readonly only?: (path: string) => boolean;
}

/**
 * Checks the documents of every form, as each region has it, and every partial and stylesheet.
 * Forms that do not compile are left to `checkDefinitions`.
 */
export function checkTemplates(
  catalogue: Catalogue,
  { only = () => true }: CheckTemplatesOptions = {},
): Findings {
  const regions = [undefined, ...catalogue.regions.map(({ id }) => id)];
  const documents = regions.flatMap((region) => regionFindings(catalogue, region));
  const found = [...documents, ...commonFindings(catalogue)].filter((finding) => only(finding.file));
  return distinct(found);
}

function regionFindings(catalogue: Catalogue, region: string | undefined): Findings {
  try {
    return catalogue.forms(region).flatMap(({ id }) => formFindings(catalogue, id, region));
  } catch (error) {
    return leaveToDefinitions(error);
  }
}

function formFindings(catalogue: Catalogue, id: string, region: string | undefined): Findings {
  try {
    const form = catalogue.form(id, region);
    return checkDocument(form, documentSources(catalogue, form));
  } catch (error) {
    return leaveToDefinitions(error);
  }
}

function leaveToDefinitions(error: unknown): Findings {
  if (error instanceof DefinitionError) return [];
  throw error;
}

/** Partials and stylesheets may be used by no form yet. */
function commonFindings(catalogue: Catalogue): Findings {
  const partials = Object.values(partialsOf(catalogue)).flatMap(({ file, text }) => {
    const at = { file, pointer: "" };
    return [...checkMarkup(text, at), ...parseTemplate(text, at).findings];
  });
  const styles = Object.keys(catalogue.files).flatMap((file) => {
    const text = file.endsWith(".css") ? catalogue.text(file) : undefined;
    return text === undefined ? [] : checkStyle(text, { at: { file, pointer: "" }, line: 1 });
  });
  return [...partials, ...styles];
}

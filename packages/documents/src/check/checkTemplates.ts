import {
  type Catalogue,
  compileForm,
  DefinitionError,
  type Finding,
  type Form,
  findingsAtChanges,
  type ResolvedForm,
} from "@formulyar/core";
import { documentSources, partialsOf } from "../document/documentSources.ts";
import { checkDocument } from "./checkDocument.ts";
import { markupFindings } from "./checkMarkup.ts";
import { checkStylesheet } from "./checkStyle.ts";
import { distinct, type Findings } from "./fault.ts";
import { parseTemplate } from "./parseTemplate.ts";

export interface CheckTemplatesOptions {
  /** Which files findings are wanted for; all unless told. */
  readonly only?: (path: string) => boolean;
}

/**
 * Checks the documents of every edition of every form, as each region has it, and every partial and stylesheet.
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
    const editions = catalogue.editions(id, region);
    return editions.flatMap(({ edition }) => editionFindings(catalogue, id, region, edition));
  } catch (error) {
    return leaveToDefinitions(error);
  }
}

function editionFindings(
  catalogue: Catalogue,
  id: string,
  region: string | undefined,
  edition: string,
): Findings {
  try {
    const form = catalogue.form(id, region, { edition });
    const found = checkDocument(form, documentSources(catalogue, form));
    if (printsByNewer(form)) return found.map((finding) => ofOlder(form, finding));
    const isChanged = region !== undefined && form.definition.sources.overlays !== undefined;
    return found.length > 0 && isChanged ? atChanges(catalogue, id, region, edition) : found;
  } catch (error) {
    return leaveToDefinitions(error);
  }
}

/** What a region's change did to the document is told of at the change. */
function atChanges(catalogue: Catalogue, id: string, region: string, edition: string): Findings {
  const look = (definition: ResolvedForm) => {
    const form = compileForm(definition);
    return checkDocument(form, documentSources(catalogue, form));
  };
  return findingsAtChanges(catalogue.files, id, region, look, { edition });
}

/** Whether an older edition has no template of its own. */
function printsByNewer({ definition: { sources } }: Form): boolean {
  return sources.manifest.includes("/editions/") && sources.template?.includes("/editions/") === false;
}

/** The template is right for the current edition: what is missing is one for the older. */
function ofOlder({ definition: { sources, edition } }: Form, { reason, ...finding }: Finding): Finding {
  const mend = `Положите шаблон этой редакции в ${sources.manifest.replace(/form\.json$/, "template.hbs")}.`;
  const told = `Редакция «${edition}» печатается по новому шаблону, а он ей не подходит: ${reason}`;
  return { ...finding, file: sources.manifest, pointer: "", reason: told, mend };
}

function leaveToDefinitions(error: unknown): Findings {
  if (error instanceof DefinitionError) return [];
  throw error;
}

/** Partials and stylesheets may be used by no form yet. */
function commonFindings(catalogue: Catalogue): Findings {
  const partials = Object.values(partialsOf(catalogue)).flatMap(({ file, text }) => {
    const at = { file, pointer: "" };
    return markupFindings(parseTemplate(text, at), at);
  });
  const styles = Object.keys(catalogue.files).flatMap((file) => {
    const text = file.endsWith(".css") ? catalogue.text(file) : undefined;
    return text === undefined ? [] : checkStylesheet(text, { file, pointer: "" });
  });
  return [...partials, ...styles];
}

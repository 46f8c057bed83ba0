import { DefinitionError, type Form, type IsoDate, type JsonObject } from "@formulyar/core";
import { analyse } from "../check/analyse.ts";
import { createBody } from "./createBody.ts";
import { createShell } from "./createShell.ts";
import type { DocumentSources } from "./documentSources.ts";

/** A form's printed document, compiled once. */
export interface FormDocument {
  /** The form whose document it is. */
  readonly form: Form;
  /**
   * A complete HTML page that needs nothing from outside. Without data, or with nothing filled in: a blank.
   * Computed values are filled in, hidden and internal ones are not printed. `today` is the day that rules take as today.
   */
  html(data: JsonObject | undefined, options: { readonly today: IsoDate }): string;
}

/**
 * Compiles the document of a form.
 * @throws DefinitionError when the template, or a phrase of it, is wrong or unsafe.
 */
export function createDocument(form: Form, sources: DocumentSources): FormDocument {
  const { findings, usage, named } = analyse(form, sources);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new DefinitionError(errors);
  const body = createBody(form, sources, { usage, named });
  const shell = createShell(form, sources);
  return { form, html: (data, { today }) => shell(body(data, today)) };
}

import type { Finding, Form } from "@formulyar/core";
import type { DocumentSources } from "../document/documentSources.ts";
import { analyse } from "./analyse.ts";
import { checkCoverage } from "./checkCoverage.ts";

/**
 * All that is wrong with a form's document: its template with the partials and phrases it uses, and fields that
 * would never be printed. A form without a template is printed whole by the generic one.
 */
export function checkDocument(form: Form, sources: DocumentSources): readonly Finding[] {
  const { findings, usage } = analyse(form, sources);
  // Of a template that cannot be read whole, nobody can tell what it leaves out.
  const isSound = findings.every(({ severity }) => severity !== "error");
  return sources.template && isSound ? [...findings, ...checkCoverage(form, usage)] : findings;
}

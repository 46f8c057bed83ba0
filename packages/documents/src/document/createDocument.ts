import { DefinitionError, type Form, type IsoDate, type JsonObject } from "@formulyar/core";
import { analyse } from "../check/analyse.ts";
import { type BlankToFill, createBody } from "./createBody.ts";
import { createShell } from "./createShell.ts";
import type { DocumentSources } from "./documentSources.ts";

/** What a printer prints: a page whose body is given apart, so that the next document of the form can take its place. */
export interface PageToPrint {
  readonly shell: string;
  readonly body: string;
}

export interface DrawOptions {
  /** The day that rules take as today. */
  readonly today: IsoDate;
}

/** A blank to be filled in on the screen: the page, and the places that its addresses `formulyar-field:N` mean. */
export interface PageToFill extends Pick<BlankToFill, "places" | "implied"> {
  readonly page: PageToPrint;
}

/** A form's printed document, compiled once. */
export interface FormDocument {
  /** The form whose document it is. */
  readonly form: Form;
  /** The stylesheets of its template. */
  readonly styles: string;
  /**
   * A complete HTML page that needs nothing from outside. Without data, or with nothing filled in: a blank.
   * Computed values are filled in, hidden and internal ones are not printed.
   */
  html(data: JsonObject | undefined, options: DrawOptions): string;
  /** The same for a printer. */
  page(data: JsonObject | undefined, options: DrawOptions): PageToPrint;
  /** The blank to be filled in on the screen. */
  fill(options: DrawOptions): PageToFill;
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
  return {
    form,
    styles: sources.styles.map(({ text }) => text).join("\n"),
    html: (data, { today }) => shell.whole(body.draw(data, today)),
    page: (data, { today }) => ({ shell: shell.empty, body: body.draw(data, today) }),
    fill: ({ today }) => {
      const { body: drawn, ...rest } = body.fill(today);
      return { ...rest, page: { shell: shell.empty, body: drawn } };
    },
  };
}

import type { Catalogue, Form, IsoDate } from "@formulyar/core";
import { createDocument, documentSources, type FormDocument, type Printer } from "@formulyar/documents";
import { defaultLimits, type Limits } from "./limits.ts";
import { localToday } from "./localToday.ts";

/** What the routes work with. */
export interface Parts {
  readonly catalogue: Catalogue;
  readonly printer: Printer;
  readonly limits: Limits;
  /** The day that rules take as today when a request names none. */
  today(): IsoDate;
  /** The form's document, its template compiled once. */
  document(form: Form): FormDocument;
}

export interface PartsOptions {
  readonly catalogue: Catalogue;
  readonly printer: Printer;
  readonly limits?: Partial<Limits>;
  readonly today?: () => IsoDate;
}

export function createParts({ catalogue, printer, limits, today = localToday }: PartsOptions): Parts {
  const documents = new WeakMap<Form, FormDocument>();
  const document = (form: Form): FormDocument => {
    const known = documents.get(form) ?? createDocument(form, documentSources(catalogue, form));
    documents.set(form, known);
    return known;
  };
  return { catalogue, printer, limits: { ...defaultLimits, ...limits }, today, document };
}

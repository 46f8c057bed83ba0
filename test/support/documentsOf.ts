import type { Catalogue } from "@formulyar/core";
import { createDocument, documentSources, type FormDocument } from "@formulyar/documents";

/** Gives a form's document as a region has it, compiled once. */
export function documentsOf(catalogue: Catalogue): (id: string, region?: string) => FormDocument {
  const documents = new Map<string, FormDocument>();
  return (id, region) => {
    const key = `${id} ${region ?? ""}`;
    const form = catalogue.form(id, region);
    const document = documents.get(key) ?? createDocument(form, documentSources(catalogue, form));
    documents.set(key, document);
    return document;
  };
}

import { createCatalogue, type JsonObject } from "@formulyar/core";
import { createDocument } from "../document/createDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { sampleFields } from "./sampleForm.ts";
import { type TestForm, testFiles } from "./testForm.ts";

/** The markup that a template gives for the made-up form: with data, or as a blank. No-break spaces are written `~`. */
export function printTemplate(template: string, data?: JsonObject, more: Partial<TestForm> = {}): string {
  const catalogue = createCatalogue(testFiles({ properties: sampleFields, template, ...more }));
  const form = catalogue.form("sample", more.region && "area");
  const page = createDocument(form, documentSources(catalogue, form)).html(data, { today: "2024-12-01" });
  const body = /<body>\n([\s\S]*)\n<\/body>/.exec(page)?.[1] ?? "";
  return body.replaceAll(/\u00a0|&nbsp;/g, "~");
}

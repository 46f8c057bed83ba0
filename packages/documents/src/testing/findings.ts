import { createCatalogue } from "@formulyar/core";
import { checkDocument } from "../check/checkDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { sampleFields } from "./sampleForm.ts";
import { type TestForm, testFiles } from "./testForm.ts";

/** What the check says of a template of the made-up form, one line a finding; unprinted fields are left out. */
export function findingsOf(template: string, more: Partial<TestForm> = {}): readonly string[] {
  const catalogue = createCatalogue(testFiles({ properties: sampleFields, template, ...more }));
  const form = catalogue.form("sample", more.region && "area");
  return checkDocument(form, documentSources(catalogue, form))
    .filter(({ file }) => file !== "forms/sample/schema.json")
    .map(({ severity, file, pointer, reason, mend }) => {
      const where = file === "templates/sample.hbs" ? "" : `${file}${pointer && `#${pointer}`} `;
      return `${severity === "error" ? "" : `${severity}: `}${where}${reason} ${mend}`;
    });
}

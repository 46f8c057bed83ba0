import type { Form } from "@formulyar/core";
import type { DocumentSources } from "../document/documentSources.ts";
import { checkMarkup } from "./checkMarkup.ts";
import { distinct, type Findings } from "./fault.ts";
import { parseTemplate } from "./parseTemplate.ts";
import type { Scope } from "./scope.ts";
import { Usage } from "./usage.ts";
import { walkProgram } from "./walkProgram.ts";

/** What can be told of a form's template without running it. */
export interface Analysis {
  readonly findings: Findings;
  readonly usage: Usage;
}

/** Walks a form's template with the partials and phrases that it uses, then the phrases by themselves. */
export function analyse(form: Form, sources: DocumentSources): Analysis {
  const usage = new Usage();
  const common = { form, sources, locals: new Set<string>(), each: 0, onlyBlank: false, open: [] };
  const { template } = sources;
  const findings = [
    ...(template
      ? walkText(template.text, { ...common, usage, at: { file: template.file, pointer: "" } })
      : []),
    ...Object.entries(form.definition.texts).flatMap(([name, { text }]) => {
      const at = { file: form.definition.sources.manifest, pointer: `/texts/${name}/text` };
      // A phrase that the template does not print counts for nothing, but must be sound all the same.
      return walkText(text, { ...common, usage: new Usage(), at, open: [`text ${name}`] });
    }),
  ];
  return { findings: distinct(findings), usage };
}

function walkText(text: string, scope: Scope): Findings {
  const parsed = parseTemplate(text, scope.at);
  const walked = parsed.program ? walkProgram(parsed.program, scope) : [];
  return [...checkMarkup(text, scope.at), ...parsed.findings, ...walked];
}

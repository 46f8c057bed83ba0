import type { Form } from "@formulyar/core";
import type { DocumentSources } from "../document/documentSources.ts";
import { markupFindings } from "./checkMarkup.ts";
import { checkStylesheet } from "./checkStyle.ts";
import { distinct, type Findings } from "./fault.ts";
import { parseTemplate } from "./parseTemplate.ts";
import type { Scope } from "./scope.ts";
import { Usage } from "./usage.ts";
import { WalkBudget } from "./WalkBudget.ts";
import { walkProgram } from "./walkProgram.ts";

/** What can be told of a form's template without running it. */
export interface Analysis {
  readonly findings: Findings;
  readonly usage: Usage;
  /** What is printed by name: `usage` without what `rest=true` prints. */
  readonly named: Usage;
}

/** Walks a form's template with the partials and phrases that it uses, then the phrases by themselves. */
export function analyse(form: Form, sources: DocumentSources): Analysis {
  const [named, usage] = [new Usage(), new Usage()];
  const common = {
    form,
    sources,
    locals: new Set<string>(),
    each: 0,
    onlyBlank: false,
    open: [],
    budget: new WalkBudget(),
  };
  const walkTemplate = (scope: Pick<Scope, "usage" | "named">) => {
    const { template } = sources;
    if (!template) return [];
    return walkText(template.text, { ...common, ...scope, at: { file: template.file, pointer: "" } });
  };
  if (asksForRest(sources)) walkTemplate({ usage: named });
  const findings = [
    ...walkTemplate({ usage, named }),
    ...Object.entries(form.definition.texts).flatMap(([name, { text }]) => {
      const at = { file: form.definition.sources.manifest, pointer: `/texts/${name}/text` };
      // A phrase that the template does not print counts for nothing, but must be sound all the same.
      const alone = { ...common, usage: new Usage(), unreached: sources.template !== undefined };
      return walkText(text, { ...alone, at, open: [`text ${name}`] });
    }),
    ...sources.styles.flatMap(({ file, text }) => checkStylesheet(text, { file, pointer: "" })),
  ];
  return { findings: distinct(findings), usage, named };
}

/** What is left to print is known when all the rest is: such a template is walked twice. */
function asksForRest({ template, partials }: DocumentSources): boolean {
  return [template, ...Object.values(partials)].some((source) => source?.text.includes("rest=") ?? false);
}

function walkText(text: string, scope: Scope): Findings {
  const parsed = parseTemplate(text, scope.at);
  const walked = parsed.program ? walkProgram(parsed.program, scope) : [];
  return [...markupFindings(parsed, scope.at), ...walked];
}

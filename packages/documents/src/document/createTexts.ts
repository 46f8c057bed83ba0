import type { Form } from "@formulyar/core";
import { compileTemplate, type Partials, type TemplateContext } from "../engine/compile.ts";
import type { Html } from "../engine/handlebars.ts";
import { rendered } from "../engine/html.ts";
import type { RenderData } from "../engine/registerHelper.ts";

/** Prints a phrase of the form by name. */
export type Texts = (name: string, context: TemplateContext, data: RenderData) => Html;

/** Compiles the phrases of form.json. A line break in a phrase is one on paper. */
export function createTexts(form: Form, partials: Partials): Texts {
  const compiled = new Map(
    Object.entries(form.definition.texts).map(([name, { text }]) => {
      const breaks = text.trim().replaceAll(/\r?\n/g, "<br>");
      return [name, compileTemplate(breaks, `текст «${name}»`, partials)] as const;
    }),
  );
  return (name, context, data) => rendered(compiled.get(name)?.(context, data) ?? "");
}

import type { Form } from "@formulyar/core";
import { compileTemplate, type Partials, type TemplateContext } from "../engine/compile.ts";
import type { Html } from "../engine/handlebars.ts";
import { rendered } from "../engine/html.ts";
import type { RenderData } from "../engine/registerHelper.ts";

/** Prints a phrase of the form by name. */
export type Texts = (name: string, context: TemplateContext, data: RenderData) => Html;

/** The template that a phrase is: a line break in it is one on paper. What is checked is what is compiled. */
export function phraseTemplate(text: string): string {
  return text.trim().replaceAll(/\r?\n/g, "<br>");
}

/** Compiles the phrases of form.json. */
export function createTexts(form: Form, partials: Partials): Texts {
  const compiled = new Map(
    Object.entries(form.definition.texts).map(([name, { text }]) => {
      return [name, compileTemplate(phraseTemplate(text), `текст «${name}»`, partials)] as const;
    }),
  );
  return (name, context, data) => rendered(compiled.get(name)?.(context, data) ?? "");
}

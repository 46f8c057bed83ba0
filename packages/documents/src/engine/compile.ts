import { helpers } from "../helpers/index.ts";
import { handlebars, NO_HELPERS } from "./handlebars.ts";
import { registerEach } from "./registerEach.ts";
import { type RenderData, registerHelper } from "./registerHelper.ts";

for (const helper of helpers.values()) registerHelper(helper);
registerEach();

/** What every template may name. */
export interface TemplateContext {
  readonly record: unknown;
  readonly region: unknown;
  readonly params: unknown;
  readonly form: unknown;
}

/** A template compiled once: gives markup whose values are escaped. */
export type Template = (context: TemplateContext, data: RenderData) => string;

/** Partials by name, compiled. */
export type Partials = Readonly<Record<string, Handlebars.TemplateDelegate>>;

/** Compiles a partial. It is run through a template only; each time is a step of the document's budget. */
export function compilePartial(source: string, name: string): Handlebars.TemplateDelegate {
  const run = handlebars.compile(source, compileOptions());
  return (context, options) => {
    const { print } = (options as { readonly data: RenderData }).data;
    return print.budget.within(name, () => {
      print.budget.step("{{> …}}");
      return print.budget.gave(run(context, options), "{{> …}}");
    });
  };
}

/** Compiles a template. Only helpers of ours are known to it, nothing of JavaScript's objects can be reached. */
export function compileTemplate(source: string, name: string, partials: Partials): Template {
  const run = handlebars.compile(source, compileOptions());
  const guards = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
  return (context, data) => data.print.budget.within(name, () => run(context, { ...guards, data, partials }));
}

function compileOptions(): CompileOptions {
  const known = [...helpers.keys()].map((name) => [name, true]);
  const removed = NO_HELPERS.map((name) => [name, false]);
  return {
    knownHelpers: Object.fromEntries([...known, ...removed]),
    knownHelpersOnly: true,
    preventIndent: true,
  };
}

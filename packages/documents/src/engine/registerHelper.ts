import type { HelperOptions } from "handlebars";
import { handlebars } from "./handlebars.ts";
import type { Helper, HelperCall } from "./helper.ts";
import { rendered } from "./html.ts";
import { isTakenAway } from "./isTakenAway.ts";
import type { PrintContext } from "./printContext.ts";
import type { Row } from "./row.ts";

/** Private data that travels with a rendering; templates cannot reach it (the check refuses such names). */
export interface RenderData {
  readonly print: PrintContext;
  readonly row?: Row;
}

/** Puts a helper into our instance of Handlebars. Each call is a step of the document's budget. */
export function registerHelper(helper: Helper): void {
  const name = helper.shape.block ? `{{#${helper.name}}}` : `{{${helper.name}}}`;
  handlebars.registerHelper(helper.name, function (this: unknown, ...all: unknown[]) {
    const options = all.at(-1) as HelperOptions;
    const { budget } = (options.data as RenderData).print;
    budget.step(name, lineOf(options));
    const call = callOf(this, all.slice(0, -1), options, name);
    if (isTakenAway(helper, call)) return helper.shape.block ? call.otherwise() : "";
    return budget.gave(helper.run(call), name, lineOf(options));
  });
}

/** Where a call stands in its template. */
export function lineOf(options: HelperOptions): number | undefined {
  return (options as { readonly loc?: hbs.AST.SourceLocation }).loc?.start.line;
}

function callOf(
  context: unknown,
  args: readonly unknown[],
  options: HelperOptions,
  name: string,
): HelperCall {
  const data = options.data as RenderData;
  const { budget } = data.print;
  return {
    print: data.print,
    row: data.row,
    args,
    options: options.hash,
    body: (row) => {
      if (row) budget.step(name, lineOf(options));
      const text = options.fn(context, row ? { data: rowFrame(data, row) } : undefined);
      return rendered(row ? budget.gave(text, name, lineOf(options)) : text);
    },
    otherwise: () => rendered(options.inverse(context)),
  };
}

/** In a row templates may print `{{@number}}` (from 1, or as the act numbers it), `{{@index}}` from 0, `{{@group}}`. */
function rowFrame(data: RenderData, row: Row): object {
  const { index, number = index + 1, group, last = false } = row;
  const names = { index, number, group, first: index === 0, last };
  return Object.assign(handlebars.createFrame(data), { row, ...names });
}

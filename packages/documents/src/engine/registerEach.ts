import type { HelperOptions } from "handlebars";
import { handlebars } from "./handlebars.ts";
import { lineOf, type RenderData } from "./registerHelper.ts";

/**
 * Puts `{{#each}}` of our own in the place of Handlebars': the same for lists and objects of data, and every round asks
 * whether the document may go on.
 */
export function registerEach(): void {
  handlebars.registerHelper("each", function (this: unknown, ...all: unknown[]) {
    const [subject, options] = [all[0], all.at(-1) as HelperOptions];
    const entries = entriesOf(subject);
    if (entries.length === 0) return options.inverse(this);
    const data = options.data as RenderData;
    const { budget } = data.print;
    const parts = entries.map(([key, item], index) => {
      budget.step("{{#each}}", lineOf(options));
      const names = { key, index, first: index === 0, last: index === entries.length - 1 };
      const frame = Object.assign(handlebars.createFrame(data), names);
      const text = options.fn(item, { data: frame, blockParams: [item, key] });
      return budget.gave(text, "{{#each}}", lineOf(options));
    });
    return parts.join("");
  });
}

function entriesOf(subject: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(subject)) return subject.map((item, index) => [index, item]);
  return typeof subject === "object" && subject !== null ? Object.entries(subject) : [];
}

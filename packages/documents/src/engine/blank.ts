import type { Html } from "./handlebars.ts";
import { html } from "./html.ts";

const LENGTH = /^\d+(\.\d+)?(mm|cm|em|%)$/;

/** Whether a text is a length that a template may give: a number with `mm`, `cm`, `em` or `%`. */
export function isLength(text: string): boolean {
  return LENGTH.test(text);
}

/** A length that a template gave, or the usual one where it gave none (or nonsense). */
export function lengthOr(given: unknown, usual: string): string {
  return typeof given === "string" && isLength(given) ? given : usual;
}

/** A ruled place in a sentence, to be filled in by hand. */
export function blank(width: string): Html {
  return html`<span class="blank" style="width:${width}"></span>`;
}

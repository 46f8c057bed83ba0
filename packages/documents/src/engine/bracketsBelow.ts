import type { Html } from "./handlebars.ts";
import { html } from "./html.ts";

/** A label whose brackets at the end stand on a line of their own: «по запросу», under it «(4 часа)». */
export function bracketsBelow(label: string): Html {
  const [, words, brackets] = /^(.*?\S)\s+(\(.*\))$/s.exec(label) ?? [];
  return words === undefined
    ? html`${label}`
    : html`${words}<br><span class="option-brackets">${brackets}</span>`;
}

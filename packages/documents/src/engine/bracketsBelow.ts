import type { Html } from "./handlebars.ts";
import { html } from "./html.ts";

/** A label whose brackets at the end stand on a line of their own: «по запросу», under it «(4 часа)». */
export function bracketsBelow(label: string): Html {
  const gap = label.endsWith(")") ? /(?<=\S)\s+(?=\()/.exec(label) : null;
  if (!gap) return html`${label}`;
  const brackets = label.slice(gap.index + gap[0].length);
  return html`${label.slice(0, gap.index)}<br><span class="option-brackets">${brackets}</span>`;
}

import type { Html } from "./handlebars.ts";
import { html } from "./html.ts";

/** A square before an option: ☐ (U+2610) or ☒ (U+2612), so that text read back from the document keeps it. */
export function square(chosen: boolean): Html {
  return html`<span class="square">${chosen ? "☒" : "☐"}</span>`;
}

/** An option of a closed list with its mark; `after` (a sign between options, the full stop) stands tight. */
export function option(label: string | Html, chosen: boolean, mark: unknown, after = ""): Html {
  if (mark === "underline") return chosen ? html`<u>${label}</u>${after}` : html`${label}${after}`;
  return html`${square(chosen)} ${label}${after}`;
}

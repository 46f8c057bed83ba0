import type { Html } from "./handlebars.ts";
import { html } from "./html.ts";

/** A square before an option: ☐ (U+2610) or ☒ (U+2612), so that text read back from the document keeps it. */
export function square(chosen: boolean): Html {
  return html`<span class="square">${chosen ? "☒" : "☐"}</span>`;
}

export interface OptionDrawing {
  /** A sign between options, the full stop: stands tight. */
  readonly after?: string;
  /** Makes of the square one to tick on the screen. */
  readonly fill?: ((square: Html) => Html) | undefined;
}

/** An option of a closed list with its mark. */
export function option(
  label: string | Html,
  chosen: boolean,
  mark: unknown,
  { after = "", fill }: OptionDrawing = {},
): Html {
  // Nothing can be underlined on the screen.
  if (fill) return html`${fill(square(chosen))} ${label}${after}`;
  if (mark === "underline") return chosen ? html`<u>${label}</u>${after}` : html`${label}${after}`;
  return html`${square(chosen)} ${label}${after}`;
}

import { formatDate as format } from "@formulyar/core";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { emptyDate, STYLES } from "./date.ts";

/** `{{formatDate region.acts.order.date "long"}}`: a date that is no field, or the places to write one. */
export const formatDate: Helper = {
  name: "formatDate",
  shape: {
    block: false,
    args: [{ kind: "value" }, { kind: "words", words: STYLES, optional: true }],
    options: {},
    prints: true,
  },
  run({ args: [iso, given] }) {
    const style = STYLES.find((one) => one === given) ?? "numeric";
    if (typeof iso !== "string" || iso === "") return emptyDate(style);
    return html`<span class="nowrap">${format(iso, style)}</span>`;
  },
};

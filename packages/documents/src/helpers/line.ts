import { lengthOr } from "../engine/blank.ts";
import { fillBox, styleOf } from "../engine/fillBox.ts";
import { Html } from "../engine/handlebars.ts";
import type { Helper, HelperCall } from "../engine/helper.ts";
import { html, lines } from "../engine/html.ts";
import { printedTexts } from "../engine/place.ts";

/**
 * `{{line "/a" "/b" hint="(…)" prefix="от" suffix="," width="60mm" lines=2}}`: values on a ruled line, the hint small under it.
 * `style`: `line`, `short` or one that the field's `x-print` names.
 * Without a pointer: a line that is always filled in by hand (a signature). `lines`: how many an empty form gets.
 */
export const line: Helper = {
  name: "line",
  shape: {
    block: false,
    args: [{ kind: "pointer", optional: true, rest: true }],
    options: {
      hint: { kind: "text" },
      prefix: { kind: "text" },
      suffix: { kind: "text" },
      width: { kind: "length" },
      lines: { kind: "number" },
      style: { kind: "style" },
    },
    prints: true,
  },
  run(call) {
    const { args, options } = call;
    const texts = printedTexts(call, args, options.style);
    const empty = () => boxLines(call) ?? emptyLines(options.lines);
    const values = texts.length > 0 ? [lines(texts.join(", "))] : empty();
    const width = options.width ? html` style="flex:none;width:${lengthOr(options.width, "100%")}"` : "";
    const prefix = options.prefix ? html`<span class="line-prefix">${String(options.prefix)}</span> ` : "";
    const ruled = values.map((text) => html`<div class="line-value">${text}</div>`);
    const field = [...ruled.slice(0, -1), ended(ruled.at(-1), options.suffix), hint(options.hint)];
    return html`<div class="line"${width}>${prefix}<div class="line-field">${field}</div></div>`;
  },
};

/** The last line of the value; a sign of the sentence stands at its end, before the hint. */
function ended(value: Html | undefined, suffix: unknown) {
  if (!suffix) return value;
  return html`<div class="line-ended">${value}<span class="line-suffix">${String(suffix)}</span></div>`;
}

function hint(text: unknown) {
  return text ? html`<div class="line-hint">${text instanceof Html ? text : String(text)}</div>` : "";
}

/** Places of a blank for the screen: one field has all the lines, several stand side by side, or each on its own. */
function boxLines(call: HelperCall): readonly Html[] | undefined {
  const { args, options } = call;
  const lines = typeof options.lines === "number" ? options.lines : 1;
  const own = args.length === 1 ? { lines } : {};
  const boxes = args.flatMap(
    (pointer) => fillBox(call, pointer, { ...own, ...styleOf(options.style) }) ?? [],
  );
  if (boxes.length === 0) return undefined;
  return lines >= boxes.length ? boxes : [html`<span class="fill-row">${boxes}</span>`];
}

function emptyLines(count: unknown) {
  return Array.from({ length: typeof count === "number" ? count : 1 }, () => html`&nbsp;`);
}

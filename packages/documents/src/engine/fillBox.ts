import type { PlaceToFill } from "./FillPlaces.ts";
import type { Html } from "./handlebars.ts";
import type { HelperCall } from "./helper.ts";
import { html } from "./html.ts";

/** The address by which a place of a blank comes back from the browser as an annotation: `formulyar-field:12`. */
export const FIELD_ADDRESS = "formulyar-field:";

type Call = Pick<HelperCall, "print" | "row">;

interface Box extends Omit<PlaceToFill, "kind"> {
  /** CSS length. */
  readonly width?: string;
  /** How many lines of text it takes. */
  readonly lines?: number;
}

/** A box to type in, when a blank for the screen is drawn and somebody may write there. */
export function fillBox({ print, row }: Call, pointer: unknown, box: Box = {}): Html | undefined {
  const { width, lines = 1, ...asked } = box;
  const multiline = lines > 1 ? { multiline: true } : {};
  const id = print.fill?.add(print, row, pointer, { kind: "text", ...asked, ...multiline });
  if (id === undefined) return undefined;
  const style = [
    ...(width === undefined ? [] : [`width:${width}`]),
    ...(lines > 1 ? [`height:${1.45 * lines}em`] : []),
  ].join(";");
  return html`<a class="fill" href="${FIELD_ADDRESS}${id}" style="${style}"></a>`;
}

/** Boxes for several fields, those that somebody may write in. */
export function fillBoxes(call: Call, pointers: readonly unknown[], box: Box = {}): readonly Html[] {
  return pointers.flatMap((pointer) => fillBox(call, pointer, box) ?? []);
}

/** Makes of a square one to tick on the screen. */
export function fillMark({ print, row }: Call, pointer: unknown, code: unknown, square: Html): Html {
  const place = { kind: "mark", ...(code !== true && { code: code as PlaceToFill["code"] }) } as PlaceToFill;
  const id = print.fill?.add(print, row, pointer, place);
  return id === undefined ? square : html`<a class="fill-mark" href="${FIELD_ADDRESS}${id}">${square}</a>`;
}

/** A style in which words are written in another form than the record keeps them. */
export function styleOf(style: unknown): { readonly style?: string } {
  return typeof style === "string" && style !== "line" ? { style } : {};
}

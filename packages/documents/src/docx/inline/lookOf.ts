import type { Style } from "../../layout/LaidOut.ts";
import { pixels } from "../measure.ts";
import type { Look } from "../model.ts";

/** How letters of this style look. An underline is not inherited as a style: whoever walks the tree hands it on. */
export function lookOf(style: Style, underlined = false): Look {
  return {
    size: pixels(style, "font-size"),
    bold: Number(style["font-weight"]) >= 600,
    italic: style["font-style"] !== "normal",
    capitals: style["text-transform"] === "uppercase",
    underlined,
    script: scriptOf(style["vertical-align"]),
  };
}

export function sameLook(a: Look, b: Look): boolean {
  return (
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.capitals === b.capitals &&
    a.underlined === b.underlined &&
    a.script === b.script
  );
}

function scriptOf(alignment: string): Look["script"] {
  return alignment === "sub" || alignment === "super" ? alignment : "normal";
}

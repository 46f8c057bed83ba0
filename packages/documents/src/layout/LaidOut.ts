/** What the browser is asked about every element; longhands only. */
export const styleNames = [
  "display",
  "position",
  "visibility",
  "page",
  "break-before",
  "break-after",
  "break-inside",
  "column-count",
  "list-style-type",
  "background-image",
  "text-align",
  "text-indent",
  "text-transform",
  "text-decoration-line",
  "text-wrap-mode",
  "text-wrap-style",
  "white-space-collapse",
  "font-weight",
  "font-style",
  "font-size",
  "line-height",
  "vertical-align",
  "margin-left",
  "margin-right",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
  "border-collapse",
  "border-top-width",
  "border-right-width",
  "border-bottom-width",
  "border-left-width",
] as const;

export type StyleName = (typeof styleNames)[number];
export type Style = Readonly<Record<StyleName, string>>;

/** A place on the endless sheet, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LaidOutText {
  readonly kind: "text";
  readonly text: string;
  readonly style: Style;
  /** One for each line that the text runs through. */
  readonly boxes: readonly Box[];
}

/** An element that has a box; `::before`, `::after` and `::marker` are elements too. */
export interface LaidOutElement {
  readonly kind: "element";
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Style;
  readonly box: Box;
  readonly children: readonly LaidOutNode[];
}

export type LaidOutNode = LaidOutElement | LaidOutText;

/** Standard structure types (ISO 32000-1, 14.8.4) that this toolkit keeps; elements of other types lose theirs. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form"
  ).split(" "),
);

/** Elements that hold blocks, never words themselves. */
const GROUPING: ReadonlySet<string> = new Set([
  "Document",
  "Part",
  "Art",
  "Sect",
  "Div",
  "BlockQuote",
  "Index",
]);

/** Elements that stand within a line of words. */
const INLINE: ReadonlySet<string> = new Set([
  "Span",
  "Quote",
  "Note",
  "Reference",
  "Code",
  "Link",
  "Annot",
  "Form",
]);

/** An element without meaning of its own: what is in it belongs to the element around it. */
export const isTransparent = (type: string): boolean => !STANDARD.has(type);

export const isGrouping = (type: string): boolean => GROUPING.has(type);

export const isInline = (type: string): boolean => INLINE.has(type);

/** Level of a heading, 1 to 6. */
export function headingLevel(type: string): number | undefined {
  const level = /^H([1-6])$/.exec(type)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** A word-processor document as we mean it, before it is written. All lengths are CSS pixels of the browser's layout. */

/** How letters look. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly underlined: boolean;
  readonly script: "normal" | "sub" | "super";
}

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly look: Look;
}

/** A jump to the next stop: to the hanging indent, or with `rule` to the right edge, underlined. */
export interface TabRun {
  readonly kind: "tab";
  readonly look: Look;
}

export interface BreakRun {
  readonly kind: "break";
}

export type Run = TextRun | TabRun | BreakRun;

/** Where a block stood on the endless sheet, and what holds it together with its neighbours. */
interface Placed {
  readonly top: number;
  readonly bottom: number;
  /** The named page (CSS `page`) that it stands on. */
  readonly page?: string;
  readonly breakBefore?: boolean;
  readonly keepNext?: boolean;
  /** It stays with what is before it. */
  readonly keepPrevious?: boolean;
}

/** The number or sign before an item of a list. */
export interface Marker {
  readonly text: string;
  readonly look: Look;
  /** How far before the text it begins. */
  readonly hang: number;
}

export interface Paragraph extends Placed {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** Of the paragraph's own mark: what is typed into an empty paragraph looks like this. */
  readonly look: Look;
  readonly align: "left" | "centre" | "right" | "both";
  /** Indents; negative ones reach beyond the edge. */
  readonly left: number;
  readonly right: number;
  /** Of the first line against the others; negative: it hangs out. */
  readonly firstLine: number;
  readonly lineHeight: number;
  /** Where its words stood, and in how many lines. */
  readonly words: Edges;
  readonly lines: number;
  /** Lines are so high whatever stands in them. */
  readonly exact?: boolean;
  readonly heading?: number;
  readonly ruleAbove?: number;
  readonly ruleBelow?: number;
  /** Place of a tab stop that the last tab reaches, aligned right. */
  readonly rightStop?: number;
  readonly marker?: Marker;
  readonly before?: number;
  readonly after?: number;
  readonly keepLines?: boolean;
  /** It stands at the foot of its sheet, past what flows there, and is so wide. */
  readonly footWidth?: number;
}

export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Cell extends Edges {
  readonly blocks: readonly Block[];
  readonly rowSpan: number;
  readonly padding: Edges;
  readonly borders: Edges;
  readonly align: "top" | "middle" | "bottom";
}

export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly Cell[];
  /** It is repeated on every sheet. */
  readonly heading?: boolean;
  /** It is at least so high. */
  readonly height?: number;
  readonly keepNext?: boolean;
}

export interface Table extends Placed {
  readonly kind: "table";
  /** A table of the document; else rows of things side by side, without a frame. */
  readonly real: boolean;
  /** Left edge of the text that the table stands in. */
  readonly origin: number;
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

/** Where text may stand. */
export interface Region {
  readonly left: number;
  readonly right: number;
}

export const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

import type { PdfDict, PdfObject } from "../../pdf/syntax/index.ts";

/** A place in a content. */
export interface ContentPlace {
  /** Russian, e.g. «страница 2, оператор Tj (байт 312)». */
  readonly where: string;
}

export interface ShownCode {
  readonly code: number;
  /** Shown at least once in a mode other than 3. */
  visible: boolean;
  /** Every showing of it stands under an ActualText. */
  replaced: boolean;
  readonly where: string;
}

/** A font with every code that is shown in it. */
export interface FontUse {
  readonly dict: PdfDict;
  readonly name: string;
  readonly codes: Map<number, ShownCode>;
}

/** A marked-content sequence with a number, and whose it is. */
export interface MarkedPiece extends ContentPlace {
  /** Number of the page's object, or of the form's when it has its own. */
  readonly owner: number;
  readonly mcid: number;
  readonly tag: string;
}

/** Entries of a marked-content sequence or an element that are read out in place of what is there. */
export const SPOKEN = ["ActualText", "Alt", "E"] as const;

/** A `Span` with a text to be read out, that does not say in which language. */
export interface SpokenSpan extends ContentPlace {
  readonly key: (typeof SPOKEN)[number];
  /** Of the marked-content sequence that it is, or stands in. */
  readonly owner: number;
  readonly mcid: number | undefined;
}

/** What stands wrong in a content. */
export interface ContentFault extends ContentPlace {
  readonly kind:
    | "operator"
    | "syntax"
    | "resource"
    | "inherited"
    | "untagged"
    | "artifact-in-tagged"
    | "tagged-in-artifact"
    | "nesting"
    | "inline-filter"
    | "inline-interpolate"
    | "intent"
    | "lang"
    | "unbalanced";
  readonly what: string;
}

export interface UsedResource extends ContentPlace {
  /** `ExtGState`, `XObject`, `Shading`, `Pattern`. */
  readonly kind: string;
  readonly object: PdfObject;
  readonly dict: PdfDict;
}

/** All that the contents of a file show and use. */
export interface ContentFacts {
  readonly faults: readonly ContentFault[];
  readonly fonts: ReadonlyMap<PdfDict, FontUse>;
  readonly pieces: readonly MarkedPiece[];
  readonly spans: readonly SpokenSpan[];
  /** Where a colour space of a device is used first, by its name. */
  readonly deviceColours: ReadonlyMap<string, string>;
  readonly resources: readonly UsedResource[];
  /** Every colour space in use. */
  readonly colourSpaces: ReadonlyMap<PdfObject, string>;
  /** Numbers of pages on which something is transparent. */
  readonly transparentPages: ReadonlySet<number>;
}

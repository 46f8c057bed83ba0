import type { PdfDict } from "../../pdf/syntax/index.ts";
import type { FontUse } from "./ContentFacts.ts";

/** A `BMC` or `BDC` that is open. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  /** Has an ActualText. */
  readonly replaced: boolean;
}

/** What `q` keeps and `Q` brings back, as far as it matters. */
export interface State {
  font: FontUse | undefined;
  /** How text is rendered (`Tr`). */
  mode: number;
}

/** One stream that is walked through. */
export interface Walk {
  /** Russian, e.g. «страница 2, форма». */
  readonly label: string;
  /** Number of the page's object, or of the form's when it has its own. */
  readonly owner: number;
  readonly page: number;
  readonly resources: PdfDict;
  /** The resources are not the stream's own. */
  readonly inherited: boolean;
  readonly marks: readonly Mark[];
  /** Of forms within forms. */
  readonly depth: number;
}

/** What is drawn within something that stands for itself: nothing in it needs a tag. */
export const DECORATION: Mark = { tag: "Artifact", mcid: undefined, replaced: false };

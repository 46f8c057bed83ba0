import type { Json } from "../../model/index.ts";

/** A JSONPath query (RFC 9535), parsed. */
export interface JsonPath {
  readonly segments: readonly Segment[];
  /** Number literals of its filters and where they stand in the source. */
  readonly numbers: readonly NumberPlace[];
}

export interface NumberPlace {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** One step of a path; `descendant` is `..`. */
export interface Segment {
  readonly descendant: boolean;
  readonly selectors: readonly Selector[];
  /** Where it ends in the source: the source up to there is a path itself. */
  readonly end: number;
  /** Written without blanks inside its brackets, as a comparison wants it. */
  readonly tight: boolean;
}

export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "wildcard" }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "slice" }
  | { readonly kind: "filter"; readonly test: Test };

/** What a filter asks. */
export type Test =
  | { readonly kind: "or" | "and"; readonly parts: readonly Test[] }
  | { readonly kind: "not"; readonly test: Test }
  | { readonly kind: "compare"; readonly operator: string; readonly left: Operand; readonly right: Operand }
  | Query
  | Call;

export type Operand = Literal | Query | Call;

export interface Literal {
  readonly kind: "literal";
  readonly value: Json;
}

/** A path inside a filter, from the node that is asked about (`@`) or from the root (`$`). */
export interface Query {
  readonly kind: "query";
  readonly root: "@" | "$";
  readonly segments: readonly Segment[];
}

export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Operand[];
}

/** A text that is no JSONPath of RFC 9535; the message, in Russian, says where and why. */
export class PathError extends Error {
  override readonly name = "PathError";
}

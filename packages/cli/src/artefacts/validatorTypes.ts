import type { ResolvedForm } from "@formulyar/core";
import { typeName } from "./recordTypes.ts";

/** `validator.d.ts`: types of the validator that need no other package. */
export function validatorTypes(form: ResolvedForm, origin: string): string {
  const type = typeName(form.id);
  return `${origin}
import type { ${type} as Data } from "./record.js";

/** A day: "2024-12-01". */
export type IsoDate = string;

/** A place in a record (RFC 6901): "/person/name", "/services/0". */
export type Pointer = string;

/** \`draft\`: types, formats and patterns of what is there. \`final\`: everything, as a finished document needs it. */
export type Level = "draft" | "final";

export type Severity = "error" | "warning" | "info";

/** One finding about a record. */
export interface Problem {
  readonly path: Pointer;
  /** Id of the rule, or the keyword of JSON Schema. */
  readonly rule: string;
  /** With an \`error\` the document may not be issued. */
  readonly severity: Severity;
  /** Russian, fit to be shown. */
  readonly message: string;
  /** The legal ground. */
  readonly basis?: string;
}

export interface CheckOptions {
  readonly level: Level;
  /** The day that rules take as today: the validator never reads the clock. */
  readonly today: IsoDate;
}

export interface Verdict {
  /** Whether there is no problem of severity \`error\`. */
  readonly valid: boolean;
  readonly problems: readonly Problem[];
}

/** A record as it is being filled in. */
export type Draft<T = Data> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> }
    : T;

/** Which form this is. */
export const form: {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Id of the region. */
  readonly region?: string;
};

/** What is amiss in a record, in the order of the form. @throws TypeError when level or today is none */
export function check(data: unknown, options: CheckOptions): readonly Problem[];

/** The same with a verdict. */
export function validate(data: unknown, options: CheckOptions): Verdict;

/** The record with computed values filled in. */
export function compute(data: Draft, today: IsoDate): Draft;

/** Places that the form does not show in this record. */
export function hidden(data: Draft, today: IsoDate): ReadonlySet<Pointer>;

/** An error of JSON Schema, in ajv's shape. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** The schema alone at both levels, as \`createForm\` of @formulyar/core takes them. */
export function draft(data: unknown): readonly SchemaError[];
export function final(data: unknown): readonly SchemaError[];

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The resolved form (the content of definition.json), as @formulyar/core and the React component take it. */
export const definition: {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly effectiveFrom?: IsoDate;
  readonly caseDate?: readonly Pointer[];
  readonly legalBasis: readonly string[];
  readonly region?: JsonObject & { readonly id: string; readonly name: { readonly nominative: string } };
  readonly schema: JsonObject;
  readonly ui: {
    readonly sections: readonly {
      readonly id: string;
      readonly title: string;
      readonly hint?: string;
      readonly slot?: string;
      readonly fields: readonly Pointer[];
    }[];
    readonly fields?: { readonly [pointer: Pointer]: JsonObject };
  };
  readonly parameters: { readonly [name: string]: Json };
  readonly texts: {
    readonly [name: string]: { readonly title: string; readonly text: string; readonly basis?: string };
  };
  readonly print: {
    readonly size?: "A4";
    readonly orientation?: "portrait" | "landscape";
    readonly fontSize?: number;
    readonly pageNumbers?: boolean;
  };
  readonly sources: { readonly manifest: string; readonly schema: string };
};
`;
}

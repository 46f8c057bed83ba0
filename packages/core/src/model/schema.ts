import type { Json, JsonObject, Pointer } from "./json.ts";
import type { Severity } from "./problem.ts";

/** A rule of the act, standing on the value that it is about (keyword `x-rules`). */
export interface RuleDefinition {
  readonly id: string;
  /** CEL expression that must be true. Exactly one of `rule` and `keywords` is given. */
  readonly rule?: string;
  /**
   * JSON Schema keywords whose failures, here and below, count as this rule:
   * they get its id, severity and ground, and its message when it has one.
   */
  readonly keywords?: readonly string[];
  /** Russian; `{…}` holds a CEL expression whose value is put in its place. */
  readonly message?: string;
  readonly severity?: Severity;
  /** Relative pointer from the value to the field that the problem is shown at. */
  readonly at?: Pointer;
  readonly basis?: string;
}

/** Keyword `x-computed`. Short form: the expression alone (then nobody may override the value by hand). */
export interface ComputedDefinition {
  /** CEL; here `self` is the object that the property belongs to. */
  readonly value: string;
  /** The staff may type another value. */
  readonly override?: boolean;
  /** Russian: where the value comes from. */
  readonly note?: string;
}

/** One part of a printed line: `"д. {house}"`, `"{kindName|kind}"` (the first that is filled in), or parts joined by a space. */
export type LinePart = string | readonly string[];

/** Keyword `x-print` of a composite: how it is written in one line. A part with nothing to show is left out. */
export interface LineDefinition {
  readonly line: readonly LinePart[];
  /** Between parts; `", "` by default. */
  readonly separator?: string;
  /** The short way («Образцова А.П.»); `{firstName:initial}` gives «А.». */
  readonly short?: readonly LinePart[];
  /** Other ways to write it, by name (`genitive`); one with nothing to show gives way to `line`. */
  readonly styles?: { readonly [name: string]: readonly LinePart[] };
}

/** Keyword `x-paste` of a group: a text that people paste as a whole is put into its fields. */
export interface PasteDefinition {
  /** Name of the reader that understands such texts: `full-name`, `person`, `document`, `address`. */
  readonly as: string;
  /** Role of the reader → pointer from the group to the field that takes it. */
  readonly fields: { readonly [role: string]: Pointer };
  /** Of a role whose field is a closed list: code of the reader → option. */
  readonly codes?: { readonly [role: string]: { readonly [code: string]: Json } };
}

/** A group of the options of a long closed list. */
export interface OptionGroup {
  readonly code: string;
  readonly title: string;
}

/** JSON Schema 2020-12 with the keywords of ours. */
export interface Schema extends JsonObject {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly format?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly "x-basis"?: string;
  readonly "x-rules"?: readonly (RuleDefinition & JsonObject)[];
  readonly "x-computed"?: string | (ComputedDefinition & JsonObject);
  readonly "x-visible"?: string;
  readonly "x-federal"?: boolean;
  readonly "x-print"?: boolean | (LineDefinition & JsonObject);
  readonly "x-paste"?: PasteDefinition & JsonObject;
  /** Of a list: its rows are chosen by this property, a closed list of options; each option has one row at most. */
  readonly "x-key"?: string;
  /** Of a closed list: the groups of its options, in order. */
  readonly "x-groups"?: readonly (OptionGroup & JsonObject)[];
  /** Of an option: its number and its group. */
  readonly "x-number"?: string;
  readonly "x-group"?: string;
}

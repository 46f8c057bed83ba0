import type {
  PrefillSource,
  PrintSettings,
  RegionData,
  RegionSlot,
  TextDefinition,
  UiDefinition,
} from "./definition.ts";
import type { IsoDate, Json, JsonObject, Pointer } from "./json.ts";
import type { Level, Problem } from "./problem.ts";
import type { Schema } from "./schema.ts";

/** A definition with a region's overlays applied and every `$ref` resolved. Plain JSON: it travels to the browser. */
export interface ResolvedForm {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly effectiveFrom?: IsoDate;
  /** Fields that hold the day of the case, which decides the edition; the first that is filled in counts. */
  readonly caseDate?: readonly Pointer[];
  /** Fields that hold the document's number; the first that is filled in counts. */
  readonly documentNumber?: readonly Pointer[];
  readonly legalBasis: readonly string[];
  readonly region?: RegionData;
  readonly schema: Schema;
  readonly ui: UiDefinition;
  readonly parameters: { readonly [name: string]: Json };
  readonly texts: { readonly [name: string]: TextDefinition };
  readonly print: PrintSettings;
  readonly regionSlots?: readonly RegionSlot[];
  readonly prefill?: readonly PrefillSource[];
  /** What of it nobody has vouched for: values of the region's data, and changes of the region; absent when all is. */
  readonly marks?: readonly ProvenanceMark[];
  /** Files that it was made of, for messages about the definition. */
  readonly sources: FormSources;
}

/** A value or a change that is in doubt (`verify`: compare it with the original) or invented for show (`sample`). */
export interface ProvenanceMark {
  readonly kind: "verify" | "sample";
  /** Russian: what the value is, what the change does. */
  readonly title: string;
  readonly note?: string;
  /** Where it comes from. */
  readonly source?: string;
  /** Where the mark stands. */
  readonly file: string;
  readonly pointer: Pointer;
}

export interface FormSources {
  readonly manifest: string;
  readonly schema: string;
  readonly ui?: string;
  readonly template?: string;
  /** The regions' changes, in the order in which they were applied. */
  readonly overlays?: readonly string[];
}

/** One record: one filled form. */
export interface FormRecord {
  readonly form: string;
  readonly region?: string;
  /** The edition that it was made with: it opens with it for ever. */
  readonly edition?: string;
  readonly data: JsonObject;
  /** Values that a migration found no place for. */
  readonly kept?: readonly SetAsideValue[];
}

/** A value of a record that its form has no place for (any more): shown to people, never dropped. */
export interface SetAsideValue {
  /** Where it stood when it was taken out. */
  readonly pointer: Pointer;
  /** What the form called it when it still had it. */
  readonly title: string;
  readonly value: Json;
  /** Russian: why it has no place. */
  readonly reason: string;
}

/** One choice of a closed list. */
export interface Option {
  readonly value: Json;
  readonly label: string;
  /** Number that the act gives it, as printed: «42.1» (`x-number`). */
  readonly number?: string;
  /** Code of the group that it belongs to (`x-group`). */
  readonly group?: string;
}

export type FieldKind =
  | "text"
  | "number"
  | "integer"
  | "boolean"
  | "date"
  | "choice"
  | "choices"
  | "group"
  | "list"
  | "any";

/** One place of the form, group or leaf, as the screen, the document and the messages see it. */
export interface Field {
  /** `*` stands for the index of a list's item. */
  readonly pointer: Pointer;
  readonly title: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** `false` for internal data (`x-print: false`), here or above. */
  readonly printed: boolean;
  /** The form shows it never (`x-visible: "false"`), here or above. */
  readonly leftOut?: true;
  readonly options?: readonly Option[];
  readonly section?: string;
  readonly basis?: string;
  readonly schema: Schema;
}

export interface CheckOptions {
  readonly level: Level;
  /** The day that rules take as today; core never reads the clock. */
  readonly today: IsoDate;
}

/** A form ready to use: compiled once, used many times. All methods are pure. */
export interface Form {
  readonly definition: ResolvedForm;
  /** Every place of the form, in its order. */
  readonly fields: readonly Field[];
  field(pointer: Pointer): Field | undefined;
  check(data: unknown, options: CheckOptions): readonly Problem[];
  /** The data with computed values filled in. */
  compute(data: JsonObject, today: IsoDate): JsonObject;
  /** Pointers of fields that `x-visible` hides in this record. */
  hidden(data: JsonObject, today: IsoDate): ReadonlySet<Pointer>;
  /**
   * The same answers for a record that is changed bit by bit: what has not changed since the last time, which is what is
   * the very same object, is not worked out again. Records must be replaced, never written into.
   */
  evaluator(): Evaluate;
}

/** Everything that a record says about itself on a day. */
export interface Evaluation {
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** As it was given and as it is kept: without computed values. */
  readonly data: JsonObject;
  /** With computed values filled in: what the screen shows. */
  readonly computed: JsonObject;
  readonly hidden: ReadonlySet<Pointer>;
  /** All findings of the final check. */
  readonly problems: readonly Problem[];
}

export type Evaluate = (data: JsonObject, today: IsoDate) => Evaluation;

/** Tells what of the data does not fit the schema. Errors in ajv's shape. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}
export type SchemaValidator = (data: unknown) => readonly SchemaError[];

/** Both levels of a form's schema, compiled; in a browser they come precompiled (no `unsafe-eval`). */
export interface SchemaValidators {
  readonly draft: SchemaValidator;
  readonly final: SchemaValidator;
}

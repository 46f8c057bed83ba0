import type {
  EditionSummary,
  FormRecord,
  FormSummary,
  IsoDate,
  JsonObject,
  RegionSummary,
  ResolvedForm,
  SchemaValidators,
  SetAsideValue,
} from "@formulyar/core";

/** A form, in a region or, without one, as the base definition has it. */
export interface FormRef {
  readonly form: string;
  readonly region?: string;
  /** Without one, the edition in force today. */
  readonly edition?: string;
}

/** A record carried to another edition. */
export interface Migrated {
  readonly record: FormRecord;
  /** Russian: what was done, a sentence each. */
  readonly done: readonly string[];
  /** Values that the new edition has no place for. */
  readonly kept: readonly SetAsideValue[];
}

/** Kinds of documents that the server makes. */
export type DocumentFormat = "pdf" | "docx";

/** What is to be printed; without data, a blank. */
export interface RenderOrder {
  readonly data?: JsonObject;
  /** PDF, unless told otherwise. */
  readonly format?: DocumentFormat;
  /** The day that rules take as today. */
  readonly on: IsoDate;
  /** A blank whose places are fields, to be filled in on the screen. */
  readonly fillable?: boolean;
}

/** A document read back. */
export interface ReadDocument {
  readonly record: FormRecord;
  readonly verdict: {
    /** `untouched`: every byte is as it was issued. */
    readonly kind: "untouched" | "appended" | "changed" | "record-changed";
    /** Russian: what became of the file since it was issued. */
    readonly message: string;
  };
}

/** The server as the pages see it. Every method rejects with `ApiProblem`, or with `AbortError` when aborted. */
export interface Api {
  regions(signal?: AbortSignal): Promise<readonly RegionSummary[]>;
  forms(region?: string, signal?: AbortSignal): Promise<readonly FormSummary[]>;
  form(ref: FormRef, signal?: AbortSignal): Promise<ResolvedForm>;
  validators(ref: FormRef): Promise<SchemaValidators>;
  /** Every edition of a form in a region, the newest first. */
  editions(ref: FormRef, signal?: AbortSignal): Promise<readonly EditionSummary[]>;
  /** Carries a record to the edition `to`; changes nothing by itself. */
  migrate(record: FormRecord, to: string, signal?: AbortSignal): Promise<Migrated>;
  /** The record in a document of ours. */
  read(pdf: Blob, signal?: AbortSignal): Promise<ReadDocument>;
  /** Bytes of the document. */
  render(ref: FormRef, order: RenderOrder, signal?: AbortSignal): Promise<Uint8Array>;
}

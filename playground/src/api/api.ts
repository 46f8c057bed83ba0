import type {
  FormSummary,
  IsoDate,
  JsonObject,
  RegionSummary,
  ResolvedForm,
  SchemaValidators,
} from "@formulyar/core";

/** A form, in a region or, without one, as the base definition has it. */
export interface FormRef {
  readonly form: string;
  readonly region?: string;
}

/** What is to be printed; without data, a blank. */
export interface RenderOrder {
  readonly data?: JsonObject;
  /** The day that rules take as today. */
  readonly on: IsoDate;
}

/** The server as the pages see it. Every method rejects with `ApiProblem`, or with `AbortError` when aborted. */
export interface Api {
  regions(signal?: AbortSignal): Promise<readonly RegionSummary[]>;
  forms(region?: string, signal?: AbortSignal): Promise<readonly FormSummary[]>;
  form(ref: FormRef, signal?: AbortSignal): Promise<ResolvedForm>;
  validators(ref: FormRef): Promise<SchemaValidators>;
  /** Bytes of the PDF. */
  render(ref: FormRef, order: RenderOrder, signal?: AbortSignal): Promise<Uint8Array>;
}

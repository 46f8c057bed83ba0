/** Any JSON value, read-only: definitions and records are never changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** RFC 6901 JSON Pointer, e.g. `/person/name/lastName`; `""` is the whole document. */
export type Pointer = string;

/** A date of the calendar, ISO 8601 `YYYY-MM-DD`, without time and zone. */
export type IsoDate = string;

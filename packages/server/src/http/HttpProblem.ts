import type { JsonObject } from "@formulyar/core";

/** A request that cannot be answered as asked: thrown anywhere, sent as RFC 9457 problem details. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;
  /** Russian: what kind of failure it is, the same each time. */
  readonly title: string;
  /** Russian: what exactly is wrong and how to mend it. */
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Members beyond the standard ones, e.g. `problems` of a record. */
  readonly extra: JsonObject;

  constructor(status: number, title: string, detail: string, more: HttpProblemExtras = {}) {
    super(`${title}: ${detail}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.headers = more.headers ?? {};
    this.extra = more.extra ?? {};
  }
}

export interface HttpProblemExtras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly extra?: JsonObject;
}

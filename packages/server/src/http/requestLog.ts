import { BrowserNotFoundError } from "@formulyar/documents";
import type { MiddlewareHandler } from "hono";

/** One answered request. Holds no personal data: neither query, headers, body nor the words of an error. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Duration in milliseconds. */
  readonly ms: number;
  /** Kind of a fault and the places in the code that it came through. */
  readonly fault?: string;
}

export type Log = (entry: LogEntry) => void;

/** Tells `log` of every request once it is answered. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    const fault = c.res.status >= 500 && c.error ? { fault: describeFault(c.error) } : {};
    log({ method: c.req.method, path: new URL(c.req.url).pathname, status: c.res.status, ms, ...fault });
  };
}

/** The message may quote the record, so only the name and the stack's frames are kept; a missing browser quotes none. */
function describeFault(error: Error): string {
  if (error instanceof BrowserNotFoundError) return error.message;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.map((line) => line.trim())].join(" ");
}

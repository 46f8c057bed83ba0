import type { Context } from "hono";

/** Host and port that the client asked for, e.g. `127.0.0.1:3000`. */
export function requestHost(c: Context): string {
  return c.req.header("host") ?? new URL(c.req.url).host;
}

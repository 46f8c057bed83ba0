import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "./HttpProblem.ts";
import { requestHost } from "./requestHost.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses to act for a page of another site. Programs that are no browsers send neither header and pass. */
export function guardOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (
      !reading.has(c.req.method) &&
      isForeign(c.req.header("origin"), c.req.header("sec-fetch-site"), requestHost(c))
    ) {
      throw new HttpProblem(
        403,
        "Запрос с чужой страницы",
        "Запросы принимаются только со страниц этого сервера.",
      );
    }
    await next();
  };
}

function isForeign(origin: string | undefined, site: string | undefined, host: string): boolean {
  if (origin === undefined) return site !== undefined && site !== "same-origin" && site !== "none";
  return origin.replace(/^https?:\/\//, "") !== host.toLowerCase();
}

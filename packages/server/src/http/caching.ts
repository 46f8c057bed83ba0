import type { MiddlewareHandler } from "hono";

/** Answers that hold data of a person are kept nowhere; definitions are asked for anew each time. */
export const caching: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.has("cache-control")) return;
  c.header("cache-control", c.req.method === "GET" ? "no-cache" : "no-store");
};

import { Hono } from "hono";
import { createApi } from "./createApi.ts";
import { createParts, type PartsOptions } from "./createParts.ts";
import { asHttpProblem } from "./http/asHttpProblem.ts";
import { guardHost } from "./http/guardHost.ts";
import { guardOrigin } from "./http/guardOrigin.ts";
import { problemResponse } from "./http/problemResponse.ts";
import { type Log, requestLog } from "./http/requestLog.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { notFoundPage } from "./static/notFoundPage.ts";
import { serveAssets } from "./static/serveAssets.ts";

export interface AppOptions extends PartsOptions {
  /** Folder of the built playground; without it there is the HTTP API alone. */
  readonly assets?: string;
  /** Names that the server is reached by, besides those of this machine itself; an address to listen on counts. */
  readonly hosts?: readonly string[];
  readonly log?: Log;
}

/** The HTTP API under `/api/v1` and the pages of the playground. Needs no socket: `app.request("/api/v1/forms")`. */
export function createApp({ assets, hosts = [], log, ...parts }: AppOptions): Hono {
  const app = new Hono();
  if (log) app.use(requestLog(log));
  app.use(securityHeaders(), guardHost(hosts), guardOrigin());
  app.route("/api/v1", createApi(createParts(parts)));
  if (assets !== undefined) app.get("*", serveAssets(assets));
  app.notFound((c) => notFoundPage(c));
  app.onError((error, c) =>
    c.req.raw.signal.aborted ? new Response(null, { status: 499 }) : problemResponse(asHttpProblem(error)),
  );
  return app;
}

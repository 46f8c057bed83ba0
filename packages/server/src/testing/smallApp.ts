import { paperPrinter } from "@formulyar/documents/testing";
import type { Hono } from "hono";
import { type AppOptions, createApp } from "../createApp.ts";
import { smallCatalogue } from "./smallCatalogue.ts";

/** The application over two made-up forms, on a day of 2025. */
export function smallApp(options: Partial<AppOptions> = {}): Hono {
  return createApp({
    catalogue: smallCatalogue(),
    printer: paperPrinter,
    today: () => "2025-03-01",
    ...options,
  });
}

/** A request with a JSON body. */
export function post(app: Hono, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const init = { method: "POST", body: text, headers: { "content-type": "application/json", ...headers } };
  return app.request(`/api/v1${path}`, init);
}

import type { Printer } from "@formulyar/documents";
import type { Hono } from "hono";
import { type AppOptions, createApp } from "../createApp.ts";
import { smallCatalogue } from "./smallCatalogue.ts";

/** A printer without a browser: its document is the HTML behind a PDF's first bytes. */
export const paperPrinter: Printer = {
  print: async (html) => new TextEncoder().encode(`%PDF-${html}`),
  layOut: () => Promise.reject(new Error("this printer has no browser")),
  close: async () => undefined,
};

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

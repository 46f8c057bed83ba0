import { request } from "node:http";
import { paperPrinter } from "@formulyar/documents/testing";
import { expect, it } from "vitest";
import { PortError } from "./PortError.ts";
import { serve } from "./serve.ts";
import { smallApp } from "./testing/smallApp.ts";

it("listens on this machine alone, and stops", async () => {
  const { url, close } = await serve(smallApp(), { port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
  await close();
  await expect(fetch(`${url}/api/v1/health`)).rejects.toThrow();
});

it("says that a port is taken", async () => {
  const { url, close } = await serve(smallApp(), { port: 0 });
  const port = Number(new URL(url).port);
  await expect(serve(smallApp(), { port })).rejects.toThrow(PortError);
  await expect(serve(smallApp(), { port })).rejects.toThrow(`Порт ${port} уже занят.`);
  await close();
});

it("refuses a foreign Host header on the wire", async () => {
  const { url, close } = await serve(smallApp(), { port: 0 });
  const status = await new Promise((resolve) => {
    request(`${url}/api/v1/forms`, { headers: { host: "evil.example" } }, ({ statusCode }) =>
      resolve(statusCode),
    ).end();
  });
  expect(status).toBe(421);
  await close();
});

it("tells the printer when the client has gone", async () => {
  let gone = () => {};
  const noticed = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const stop = new AbortController();
  const print = (_html: string, signal?: AbortSignal) =>
    new Promise<Uint8Array>((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        gone();
        reject(signal.reason);
      });
      stop.abort();
    });
  const { url, close } = await serve(smallApp({ printer: { ...paperPrinter, print } }), { port: 0 });
  const init = {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
    signal: stop.signal,
  };
  await expect(fetch(`${url}/api/v1/forms/small/render`, init)).rejects.toThrow();
  await noticed;
  await close();
});

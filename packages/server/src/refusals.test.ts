import { paperPrinter } from "@formulyar/documents/testing";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "./http/requestLog.ts";
import { post, smallApp } from "./testing/smallApp.ts";

const app = smallApp();

async function refusal(answer: Response | Promise<Response>) {
  const response = await answer;
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  const body = (await response.json()) as { title: string; detail: string; status: number };
  expect(body).toMatchObject({ type: "about:blank", status: response.status });
  expect(`${body.title} ${body.detail}`).toMatch(/^[А-ЯЁ]/);
  expect(body.detail).toMatch(/[.!]$/);
  return { ...body, headers: response.headers };
}

describe("every failure is a problem in Russian", () => {
  it.each([
    ["malformed JSON", 400, "/forms/small/validate", '{"data": {'],
    ["no object", 422, "/forms/small/validate", "[]"],
    ["no data", 422, "/forms/small/validate", {}],
    ["data of a wrong kind", 422, "/forms/small/validate", { data: "Анна" }],
    ["a record of another form", 422, "/forms/small/validate", { data: { form: "other", data: {} } }],
    [
      "a record of another region",
      422,
      "/forms/small/validate?region=sample",
      { data: { form: "small", region: "x", data: {} } },
    ],
    ["an unknown member", 422, "/forms/small/validate", { data: {}, extra: 1 }],
    ["an unknown level", 422, "/forms/small/validate", { data: {}, level: "half" }],
    ["a day that no calendar has", 422, "/forms/small/validate", { data: {}, on: "2025-02-30" }],
    ["an unknown format", 422, "/forms/small/render?format=rtf", {}],
    ["an unknown form", 404, "/forms/smoll/validate", { data: {} }],
    ["an unknown region", 404, "/forms/small/validate?region=nowhere", { data: {} }],
    ["a form of strange name", 404, "/forms/..%2f..%2fetc/validate", { data: {} }],
    ["a broken definition", 500, "/forms/broken/validate", { data: {} }],
    ["an unknown address", 404, "/nothing", {}],
  ])("%s", async (_name, status, path, body) => {
    expect((await refusal(post(app, path, body))).status).toBe(status);
  });

  it("tells where JSON breaks", async () => {
    const { detail } = await refusal(post(app, "/forms/small/validate", '{"data": {\n  "name": Анна}}'));
    expect(detail).toMatch(/^Строка 2, столбец 11:/);
  });

  it("wrong content type", async () => {
    const plain = post(app, "/forms/small/validate", { data: {} }, { "content-type": "text/plain" });
    expect((await refusal(plain)).status).toBe(415);
  });

  it("wrong method", async () => {
    const { status, headers } = await refusal(app.request("/api/v1/forms/small/validate"));
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
    expect((await refusal(app.request("/api/v1/forms", { method: "DELETE" }))).headers.get("allow")).toBe(
      "GET, HEAD",
    );
  });

  it("too large, whether it says so or not", async () => {
    const small = smallApp({ limits: { body: 100 } });
    const body = JSON.stringify({ data: { name: "А".repeat(200) } });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    const lying = new Request("http://localhost/api/v1/forms/small/validate", init);
    lying.headers.delete("content-length");
    expect((await refusal(small.request(lying))).status).toBe(413);
    expect(
      (await refusal(post(small, "/forms/small/validate", body, { "content-length": "500" }))).status,
    ).toBe(413);
  });

  it("a fault of ours shows nothing of itself; the log keeps no data", async () => {
    const log: LogEntry[] = [];
    const print = () => Promise.reject(new Error("secret Образцова"));
    const broken = smallApp({ printer: { ...paperPrinter, print }, log: (entry) => log.push(entry) });
    const { status, detail } = await refusal(
      post(broken, "/forms/small/render?region=sample", { data: { name: "Анна" } }),
    );
    expect([status, detail.includes("secret")]).toEqual([500, false]);
    expect(log).toMatchObject([{ method: "POST", path: "/api/v1/forms/small/render", status: 500 }]);
    expect(JSON.stringify(log)).not.toMatch(/secret|Анна|sample/);
    expect(log[0]?.fault).toContain("refusals.test");
  });
});

describe("other sites", () => {
  const elsewhere = { host: "evil.example" };

  it("are refused by the name that they came under (DNS rebinding)", async () => {
    expect((await refusal(app.request("/api/v1/forms", { headers: elsewhere }))).status).toBe(421);
    expect((await app.request("/api/v1/forms", { headers: { host: "127.0.0.1:3000" } })).status).toBe(200);
    expect((await app.request("/api/v1/forms", { headers: { host: "[::1]:3000" } })).status).toBe(200);
    const named = smallApp({ hosts: ["forms.example"] });
    expect((await named.request("/api/v1/forms", { headers: { host: "Forms.example:80" } })).status).toBe(
      200,
    );
    const everywhere = smallApp({ hosts: ["0.0.0.0"] });
    expect((await everywhere.request("/api/v1/forms", { headers: { host: "192.0.2.7:3000" } })).status).toBe(
      200,
    );
    expect((await everywhere.request("/api/v1/forms", { headers: elsewhere })).status).toBe(421);
  });

  it.each([
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://localhost" }, 200],
    [{ "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
  ])("may not post: %j", async (headers: Record<string, string>, status) => {
    expect((await post(app, "/forms/small/validate", { data: {} }, headers)).status).toBe(status);
  });
});

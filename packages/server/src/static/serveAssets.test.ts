import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallApp } from "../testing/smallApp.ts";

const script = `console.log("${"a".repeat(2000)}")`;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-assets-"));
  await mkdir(join(folder, "dist/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "dist/index.html"), "<!doctype html><title>Формуляр</title>");
  await writeFile(join(folder, "dist/assets/index-B2x9_abc.js"), script);
});
afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, init: RequestInit = {}) =>
  smallApp({ assets: join(folder, "dist") }).request(path, init);

describe("pages", () => {
  it.each(["/", "/fill/sample/small", "/design/sample/small", "/index.html"])(
    "%s is the page",
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("content-security-policy")).toMatch(
        /script-src 'self';.*frame-ancestors 'none'/,
      );
      expect(await answer.text()).toContain("Формуляр");
    },
  );

  it("hashed files stay in the cache for good", async () => {
    const answer = await get("/assets/index-B2x9_abc.js");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await answer.text()).toBe(script);
  });

  it("packs for the way what the browser can unpack", async () => {
    const answer = await get("/assets/index-B2x9_abc.js", { headers: { "accept-encoding": "gzip, br;q=0" } });
    expect([answer.headers.get("content-encoding"), answer.headers.get("vary")]).toEqual([
      "gzip",
      "accept-encoding",
    ]);
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(script);
    const br = await get("/assets/index-B2x9_abc.js", {
      headers: { "accept-encoding": "gzip, deflate, br" },
    });
    expect(br.headers.get("content-encoding")).toBe("br");
  });

  it("answers HEAD and what has not changed without a body", async () => {
    const head = await get("/", { method: "HEAD" });
    expect([head.status, Number(head.headers.get("content-length")) > 0, await head.text()]).toEqual([
      200,
      true,
      "",
    ]);
    const etag = head.headers.get("etag") ?? "";
    expect((await get("/", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//secret.txt",
    "/nothing",
  ])("%s leads nowhere", async (path) => {
    const answer = await get(`http://localhost${path}`, { headers: { accept: "text/html" } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Нет такой страницы");
  });

  it("leaves the API to the API", async () => {
    expect((await get("/api/v1/nothing")).headers.get("content-type")).toContain("problem+json");
  });
});

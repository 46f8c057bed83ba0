import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Artefacts, artefactsOf } from "@formulyar/cli/artefacts";
import { createCatalogue, type Problem } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/launchBrowser.ts";
import { checkout } from "../support/paths.ts";
import { watchFaults } from "../support/watchFaults.ts";

const catalogue = createCatalogue(await readDefinitions(checkout));
const [first] = catalogue.forms();
const options = { level: "final", today: "2024-12-01" } as const;

const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Хозяин</title>
<link rel="icon" href="data:,"><script type="module" src="/host.js"></script>`;

const script = `
import { check } from "/validator.js";
const found = check({}, ${JSON.stringify(options)});
document.body.append(JSON.stringify(found));
document.title = "Готово";
`;

let host: Server;
let browser: Browser;
beforeAll(async () => {
  const form = catalogue.resolve(first?.id ?? "");
  host = await serveStrictly(await artefactsOf(form));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

/** A host's pages as a careful administrator sends them. */
async function serveStrictly(artefacts: Artefacts): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const text = { "/": page, "/host.js": script }[path] ?? artefacts.get(path.slice(1));
    response.writeHead(text === undefined ? 404 : 200, {
      "content-security-policy": "default-src 'self'; img-src data:; base-uri 'none'",
      "content-type": path === "/" ? "text/html" : "text/javascript",
      "x-content-type-options": "nosniff",
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

test("a page under a strict policy checks a record by the validator alone", async () => {
  const { port } = host.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const tab = await browser.newPage();
  const faults = watchFaults(tab, origin);
  await tab.goto(origin);
  await tab.waitForFunction(() => document.title === "Готово");
  const told: readonly Problem[] = JSON.parse(await tab.$eval("body", (body) => body.textContent ?? ""));
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(catalogue.form(first?.id ?? "").check({}, options));
  expect(faults).toEqual([]);
});

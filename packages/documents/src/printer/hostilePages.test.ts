import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, launch } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launchBrowser.ts";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { attacks } from "../testing/attacks.ts";
import { type CountingServer, countingServer } from "../testing/countingServer.ts";
import { pdfStreams } from "../testing/pdfStreams.ts";
import { pdfText } from "../testing/pdfText.ts";
import { fillSecretFolder, SECRET, SECRET_FONT, SECRET_WIDTH } from "../testing/secretFolder.ts";
import { createPrinter, type Printer } from "./createPrinter.ts";
import { PrintError } from "./PrintError.ts";

let folder = "";
let server: CountingServer;
let printer: Printer;

/**
 * A browser without the guards that ours is started with: every name and every address leads to the counting server, so
 * that the page alone has to hold, and whatever it lets out is counted.
 */
async function launchUnguarded(): Promise<Browser> {
  const { executable, libraries, fonts } = await prepareBrowser();
  const guards = process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : [];
  return launch({
    executablePath: executable,
    headless: "shell",
    pipe: true,
    args: [
      "--in-process-gpu",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      ...guards,
    ],
    env: { ...process.env, FONTCONFIG_FILE: fonts, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-secrets-"));
  await fillSecretFolder(folder);
  server = await countingServer(pathToFileURL(join(folder, "secret.html")).href, `<p>${SECRET}</p>`);
  printer = createPrinter({ launch: launchUnguarded });
}, 120_000);

afterAll(async () => {
  await printer.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** The page of an attack: hostile markup between words of our own. */
function page(attack: string): string {
  const files = pathToFileURL(folder).href;
  const aimed = attack
    .replaceAll("HOSTNAME", `127.0.0.1:${server.port}`)
    .replaceAll("HOST", `http://127.0.0.1:${server.port}`)
    .replaceAll("PORT", String(server.port))
    .replaceAll("FILES", files)
    .replaceAll("PATH", folder);
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Лист</title></head><body><p>начало</p>${aimed}<p>конец</p></body></html>`;
}

async function outcome(attack: string): Promise<Uint8Array | "refused"> {
  try {
    return await printer.print(page(attack));
  } catch (error) {
    if (error instanceof PrintError) return "refused";
    throw error;
  }
}

/** All that a document holds: its words, its bytes, its streams. */
async function contents(bytes: Uint8Array): Promise<string> {
  return [...(await pdfText(bytes)), pdfStreams(bytes)].join("\n");
}

const LEAKS = new RegExp(`${SECRET}|/Width ${SECRET_WIDTH}\\b|${SECRET_FONT}|LEAKED`);

describe("markup that got past every check", { timeout: 60_000 }, () => {
  test.each(attacks)("%s", async (attack) => {
    const result = await outcome(attack);
    expect(server.connections()).toBe(0);
    if (result === "refused") return;
    expect(await contents(result)).not.toMatch(LEAKS);
    expect((await pdfText(result)).join("\n")).not.toMatch(/Chrom|Google|V8/);
  });

  test("does not spoil the documents after it", async () => {
    expect(await pdfText(await printer.print(page("<p>следующий</p>")))).toEqual([
      "начало\nследующий\nконец",
    ]);
  });
});

describe("what these tests would see", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchUnguarded();
  });
  afterAll(() => browser.close());

  test("a page without guards connects, whatever the address", async () => {
    for (const address of [
      "http://127.0.0.1:8080",
      "http://[::ffff:127.0.0.1]:8080",
      "http://leak.example",
    ]) {
      const open = await browser.newPage();
      await open.setContent(page(`<img src="${address}/a.png">`));
      await open.close();
      expect(server.connections(), address).toBeGreaterThan(0);
    }
  });

  test.each(["secret.html", "secret.svg", "secret.txt", "secret.png"])(
    "%s is known when it is printed",
    async (name) => {
      const open = await browser.newPage();
      await open.goto(pathToFileURL(join(folder, name)).href);
      expect(await contents(await open.pdf({ printBackground: true }))).toMatch(LEAKS);
      await open.close();
    },
  );

  test("so is the font", async () => {
    const open = await browser.newPage();
    const font = await readFile(join(folder, "secret.woff"), "base64");
    await open.setContent(
      page(
        `<style>@font-face { font-family: X; src: url(data:font/woff;base64,${font}) } p { font-family: X }</style>`,
      ),
    );
    expect(await contents(await open.pdf())).toMatch(LEAKS);
    await open.close();
  });
});

describe.skipIf(process.platform === "win32")(
  "the browser as it is started for documents",
  { timeout: 60_000 },
  () => {
    test("looks up no name and opens no socket", async () => {
      const prepared = await prepareBrowser();
      const [log, executable] = [join(folder, "net.json"), join(folder, "browser.sh")];
      await writeFile(executable, `#!/bin/sh\nexec '${prepared.executable}' --log-net-log='${log}' "$@"\n`, {
        mode: 0o755,
      });
      const logged = createPrinter({ launch: () => launchBrowser({ ...prepared, executable }) });
      for (const attack of attacks.filter((one) => one.includes("<link"))) {
        await logged.print(page(attack.replaceAll("HOST/", "http://leak.example/")));
      }
      await logged.close();
      expect(netEvents(await readFile(log, "utf8"))).toEqual([]);
    });
  },
);

/** What left the machine, or a name that was looked up, by Chromium's own account. */
function netEvents(text: string): readonly string[] {
  const { constants, events } = JSON.parse(text) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events
    .map(({ type, params }) => `${names.get(type)} ${params?.host ?? ""}`)
    .filter((event) =>
      /^(HOST_RESOLVER_MANAGER_(JOB|REQUEST) http:..leak|DNS_TRANSACTION|TCP_CONNECT|(UDP|SOCKET)_BYTES_SENT)/.test(
        event,
      ),
    );
}

interface NetLog {
  readonly constants: { readonly logEventTypes: { readonly [name: string]: number } };
  readonly events: readonly { readonly type: number; readonly params?: { readonly host?: string } }[];
}

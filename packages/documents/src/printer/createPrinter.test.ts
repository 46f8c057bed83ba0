import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launchBrowser.ts";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { pdfText } from "../testing/pdfText.ts";
import { createPrinter } from "./createPrinter.ts";
import { PrintError, RefusedDocumentError } from "./PrintError.ts";

const started: Browser[] = [];

async function launch(): Promise<Browser> {
  const browser = await launchBrowser(await prepareBrowser());
  started.push(browser);
  return browser;
}

function pid(browser: Browser | undefined): number {
  return browser?.process()?.pid ?? 0;
}

/** Processes that lay out pages. */
function renderers(browser: Browser | undefined): readonly number[] {
  const children = readFileSync(`/proc/${pid(browser)}/task/${pid(browser)}/children`, "utf8")
    .trim()
    .split(" ");
  return children
    .filter((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("--type=renderer"))
    .map(Number);
}

function page(body: string): string {
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Лист</title></head><body>${body}</body></html>`;
}

beforeAll(() => prepareBrowser(), 120_000);

describe("printing", { timeout: 60_000 }, () => {
  const printer = createPrinter({ launch });
  afterAll(() => printer.close());

  test("makes a tagged PDF with a title, whose words can be read back", async () => {
    const bytes = await printer.print(page("<h1>Заявление</h1><p>Фёдорович Ёлкин</p>"));
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toMatch(/^%PDF-1/);
    expect(raw).toContain("/Lang (ru)");
    expect(raw).toContain("/StructTreeRoot");
    expect(raw).toContain("/Outlines");
    expect(await pdfText(bytes)).toEqual(["Заявление\nФёдорович Ёлкин"]);
  });

  test("numbers pages from the second, repeats the heads of tables, keeps rows whole", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `<tr><td>строка ${index}<br>и ещё</td></tr>`);
    const style =
      "<style>@page { size: A4; margin: 20mm; @top-center { content: counter(page) } }" +
      "@page :first { @top-center { content: none } } thead { display: table-header-group } tr { break-inside: avoid }</style>";
    const pages = await pdfText(
      await printer.print(
        page(`${style}<table><thead><tr><th>Шапка</th></tr></thead><tbody>${rows.join("")}</tbody></table>`),
      ),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toMatch(/^Шапка\nстрока 0\nи ещё/);
    expect(pages[1]).toMatch(/^2\nШапка\nстрока \d+\nи ещё/);
  });

  test("prints several at once, each its own, in one browser", async () => {
    const before = started.length;
    const bytes = await Promise.all(
      Array.from({ length: 6 }, (_, index) => printer.print(page(`лист ${index}`))),
    );
    const texts = await Promise.all(bytes.map(pdfText));
    expect(texts).toEqual(Array.from({ length: 6 }, (_, index) => [`лист ${index}`]));
    expect(started.length).toBe(before);
  });

  test("a browser that was killed is replaced: the next document prints", async () => {
    process.kill(pid(started.at(-1)), "SIGKILL");
    expect(await pdfText(await printer.print(page("после")))).toEqual(["после"]);
  });

  test("a browser that dies half-way is replaced and the document printed again", async () => {
    const before = started.length;
    const long = Array.from({ length: 6000 }, (_, index) => `<p>${index}</p>`).join("");
    const printing = printer.print(page(long));
    setTimeout(() => process.kill(pid(started.at(-1)), "SIGKILL"), 150);
    expect((await printing).length).toBeGreaterThan(10_000);
    expect(started.length).toBe(before + 1);
  });

  test.skipIf(process.platform !== "linux")(
    "a page that crashes is replaced, in the same browser",
    async () => {
      const before = started.length;
      await printer.print(page("раз"));
      const printing = printer.print(page("<p>два</p>".repeat(6000)));
      setTimeout(() => {
        for (const renderer of renderers(started.at(-1))) process.kill(renderer, "SIGKILL");
      }, 150);
      expect((await printing).length).toBeGreaterThan(10_000);
      expect(started.length).toBe(before);
    },
  );

  test("nobody waits for a document that nobody wants", async () => {
    const controller = new AbortController();
    const printing = printer.print(page("<p>x</p>".repeat(50_000)), controller.signal);
    setTimeout(() => controller.abort(new Error("передумали")), 50);
    await expect(printing).rejects.toThrow("передумали");
    expect(await pdfText(await printer.print(page("дальше")))).toEqual(["дальше"]);
  });
});

describe("a browser that hangs", { timeout: 60_000 }, () => {
  test.skipIf(process.platform === "win32")("is replaced, and the document printed again", async () => {
    const printer = createPrinter({ launch, timeout: 1500 });
    await printer.print(page("раз"));
    const hung = pid(started.at(-1));
    process.kill(hung, "SIGSTOP");
    expect(await pdfText(await printer.print(page("два")))).toEqual(["два"]);
    expect(pid(started.at(-1))).not.toBe(hung);
    await printer.close();
  });

  test.skipIf(process.platform === "win32")("twice, is an error that says so", async () => {
    const stopped = async () => {
      const browser = await launch();
      process.kill(pid(browser), "SIGSTOP");
      return browser;
    };
    const printer = createPrinter({ launch: stopped, timeout: 300 });
    const printing = printer.print(page("x"));
    await expect(printing).rejects.toThrow(PrintError);
    await expect(printing).rejects.toThrow("браузер не ответил за 0.3 с");
    await printer.close();
  });
});

test("a closed printer prints no more, and closing twice does no harm", { timeout: 60_000 }, async () => {
  const printer = createPrinter({ launch });
  const last = printer.print(page("последний"));
  await printer.close();
  expect(await pdfText(await last)).toEqual(["последний"]);
  expect(started.at(-1)?.connected).toBe(false);
  await printer.close();
  await expect(printer.print(page("x"))).rejects.toThrow("Печать остановлена");
});

describe("hostile markup that got past every check", { timeout: 60_000 }, () => {
  const printer = createPrinter({ launch });
  const hits: string[] = [];
  let server: Server;
  let host = "";

  beforeAll(async () => {
    server = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.end("<p>УТЕЧКА</p>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await printer.close();
    server.close();
  });

  test.each([
    '<img src="HOST/img">',
    '<img src="HOSTUPPER/img">',
    '<link rel="stylesheet" href="HOST/css"><link rel="preload" as="font" href="HOST/font"><link rel="prefetch" href="HOST/p">',
    '<style>@import "HOST/import"; p { background: url(HOST/url) } @font-face { font-family: x; src: url(HOST/f) } p { font-family: x }</style>',
    '<iframe src="HOST/frame"></iframe><object data="HOST/object"></object><embed src="HOST/embed">',
    '<iframe src="file:///etc/passwd"></iframe><iframe src="FILE:///etc/passwd"></iframe><object data="file:///etc/passwd"></object>',
    "<iframe srcdoc=\"<script>fetch('HOST/srcdoc')</script><meta http-equiv=refresh content='0;url=HOST/refresh'>\"></iframe>",
    '<base href="HOST/"><img src="relative"><script src="script.js"></script><script>fetch("HOST/fetch")</script>',
    '<svg><image href="HOST/svg"/><use href="HOST/use#a"/></svg><video src="HOST/video" poster="HOST/poster"></video>',
    '<img src=x onerror="fetch(\'HOST/onerror\')"><body background="HOST/background">',
    '<form action="HOST/form"><input autofocus onfocus="this.form.submit()"></form>',
  ])("asks for nothing: %s", async (markup) => {
    const hostile = markup.replaceAll("HOSTUPPER", host.toUpperCase()).replaceAll("HOST", host);
    const text = (await pdfText(await printer.print(page(`<p>свой текст</p>${hostile}`)))).join();
    expect(text).toContain("свой текст");
    expect(text).not.toMatch(/УТЕЧКА|root:/);
    expect(hits).toEqual([]);
  });

  test.each([
    '<meta http-equiv="refresh" content="0;url=HOST/refresh">',
    '<meta http-equiv="refresh" content="3;url=HOST/later">',
    '<meta http-equiv="refresh" content="0;url=data:text/html,УТЕЧКА">',
    '<meta http-equiv="refresh" content="0">',
    '<meta http-equiv="refresh" content="0;url=about:blank">',
  ])("a document that would leave is refused: %s", async (markup) => {
    await expect(printer.print(page(markup.replace("HOST", host)))).rejects.toThrow(RefusedDocumentError);
    expect(await pdfText(await printer.print(page("следующий")))).toEqual(["следующий"]);
    expect(hits).toEqual([]);
  });
});

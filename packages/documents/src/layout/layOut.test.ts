import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser/launchBrowser.ts";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { RefusedDocumentError } from "../printer/PrintError.ts";
import { pdfText } from "../testing/pdfText.ts";
import type { LaidOutElement, LaidOutNode } from "./LaidOut.ts";

const started: Browser[] = [];
const printer = createPrinter({
  launch: async () => {
    const browser = await launchBrowser(await prepareBrowser());
    started.push(browser);
    return browser;
  },
});
const hits: string[] = [];
let server: Server;
let host = "";

beforeAll(async () => {
  await prepareBrowser();
  server = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.end("утечка");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  await printer.close();
  server.close();
});

function page(body: string, css = ""): string {
  return `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><style>body { margin: 0 } ${css}</style></head><body>${body}</body></html>`;
}

function wordsOf(node: LaidOutNode): string {
  return node.kind === "text" ? node.text : node.children.map(wordsOf).join("");
}

function elements(element: LaidOutElement): readonly LaidOutElement[] {
  return element.children.flatMap((child) => (child.kind === "element" ? [child, ...elements(child)] : []));
}

test("a page is laid out as on paper of that width: print styles count, what is hidden is not there", async () => {
  const css =
    "@media print { .screen { display: none } p { margin: 0 } } @media screen { body { display: none } } p { text-align: right }";
  const body = await printer.layOut(page("<p>бумага</p><p class=screen>экран</p>", css), 127);
  expect(wordsOf(body)).toBe("бумага");
  const [paragraph] = elements(body);
  expect(paragraph?.box).toMatchObject({ left: 0, right: 480 });
  expect(paragraph?.style["text-align"]).toBe("right");
});

test("elements that are no boxes are left out, their content and what stylesheets add are not", async () => {
  const css =
    ".none { display: contents } li { list-style: none } li::before { content: '– ' } td { border: 1px solid }";
  const body = await printer.layOut(
    page("<ul class=none><li>раз</li></ul><table><td colspan=2>два</table>", css),
    127,
  );
  expect(elements(body).map(({ name }) => name)).toEqual(["li", "::before", "table", "tbody", "tr", "td"]);
  expect(wordsOf(body)).toBe("– раздва");
  expect(elements(body).at(-1)?.attributes).toEqual({ colspan: "2" });
});

test("nothing is asked for from outside, no script runs, and a page that would leave is refused", async () => {
  const hostile = `<p>свой текст</p><img src="${host}/img"><iframe src="${host}/frame"></iframe><script>document.body.append("скрипт")</script>`;
  const words = wordsOf(await printer.layOut(page(hostile), 170));
  expect(words).toContain("свой текст");
  expect(words).not.toContain("утечка");
  const leaving = `<meta http-equiv="refresh" content="0;url=${host}/refresh">`;
  await expect(printer.layOut(page(leaving), 170)).rejects.toThrow(RefusedDocumentError);
  expect(hits).toEqual([]);
});

test("printing is none the worse for it", async () => {
  await printer.layOut(page("<p>раз</p>"), 50);
  const [text] = await pdfText(await printer.print(page(`<p>${"слово ".repeat(12)}</p>`)));
  expect(text?.split("\n").length).toBe(1);
});

test("a browser that was killed is replaced, and who gives up does not wait", async () => {
  started.at(-1)?.process()?.kill("SIGKILL");
  expect(wordsOf(await printer.layOut(page("<p>после</p>"), 170))).toBe("после");
  const controller = new AbortController();
  const waiting = printer.layOut(page("<p>x</p>".repeat(30_000)), 170, controller.signal);
  setTimeout(() => controller.abort(new Error("передумали")), 30);
  await expect(waiting).rejects.toThrow("передумали");
});

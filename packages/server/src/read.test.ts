import { createDocument, createPrinter, documentSources, issueDocument } from "@formulyar/documents";
import { fillFields } from "@formulyar/documents/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { post, smallApp } from "./testing/smallApp.ts";
import { smallCatalogue } from "./testing/smallCatalogue.ts";

const app = smallApp();
const record = { form: "small", region: "sample", edition: "2", data: { name: "Анна" } };
const send = (body: Uint8Array, type = "application/pdf", to = app) =>
  to.request("/api/v1/read", {
    method: "POST",
    body: Uint8Array.from(body),
    headers: { "content-type": type },
  });

let issued: Uint8Array;
beforeAll(async () => {
  const catalogue = smallCatalogue();
  const form = catalogue.form("small", "sample");
  const printer = createPrinter();
  const document = createDocument(form, documentSources(catalogue, form));
  issued = await issueDocument(printer, document, { data: record.data }, { today: "2025-03-01" });
  await printer.close();
});

describe("a blank to be filled in on the screen", () => {
  const blankOf = async () => {
    const printer = createPrinter();
    const own = smallApp({ printer });
    const answer = await post(own, "/forms/small/render?region=sample&fillable=true", {});
    await printer.close();
    return answer;
  };

  it("is printed, and read back with what was written in it", async () => {
    const answer = await blankOf();
    expect(answer.status).toBe(200);
    expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toContain(
      "бланк для заполнения",
    );
    const blank = new Uint8Array(await answer.arrayBuffer());
    const filled = fillFields(blank, { "/name": "Анна", "/born": "1.2.1990" });
    expect(await (await send(filled)).json()).toMatchObject({
      record: { form: "small", region: "sample", data: { name: "Анна", born: "1990-02-01" } },
      unread: [],
      title: "Малая форма",
      verdict: { message: expect.stringContaining("Бланк заполнен на экране") },
    });
  });

  it.each([
    ["with data", "fillable=true", { data: { name: "Анна" } }],
    ["as a page", "fillable=true&format=html", {}],
    ["by another word", "fillable=perhaps", {}],
  ])("is refused %s", async (_, query, body) => {
    expect((await post(app, `/forms/small/render?${query}`, body)).status).toBe(422);
  });
});

describe("POST /read", () => {
  it("gives the record, the verdict and the form's title, and lets nobody keep them", async () => {
    const answer = await send(issued);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await answer.json()).toEqual({
      record,
      hash: expect.stringMatching(/^sha256:/),
      verdict: { kind: "untouched", message: "Файл не изменён с выдачи." },
      title: "Малая форма",
    });
  });

  it("says that a document was changed", async () => {
    const changed = Buffer.from(issued);
    changed[12] = 0x41;
    expect(await (await send(changed)).json()).toMatchObject({ record, verdict: { kind: "changed" } });
  });

  it.each([
    ["no PDF", Buffer.from("{}"), "Это не PDF."],
    ["a PDF of others", Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"), "повреждён"],
  ])("refuses %s", async (_, bytes, words) => {
    const answer = await send(bytes);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      title: "Документ не читается",
      detail: expect.stringContaining(words),
    });
  });

  it("refuses what does not say that it is a PDF, and what is too large", async () => {
    expect((await send(issued, "application/json")).status).toBe(415);
    const small = smallApp({ limits: { document: 1000 } });
    expect((await send(issued, "application/pdf", small)).status).toBe(413);
  });
});

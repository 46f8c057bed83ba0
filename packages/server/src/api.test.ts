import type { Printer } from "@formulyar/documents";
import { paper, paperPrinter, pdfStreams, readWord } from "@formulyar/documents/testing";
import { describe, expect, it } from "vitest";
import { post, smallApp } from "./testing/smallApp.ts";

const app = smallApp();
const get = (path: string) => app.request(`/api/v1${path}`);

describe("lists and forms", () => {
  it("lists regions and forms", async () => {
    expect(await (await get("/regions")).json()).toEqual({
      regions: [{ id: "sample", title: "Образцовая область" }],
    });
    expect(await (await get("/forms?region=sample")).json()).toMatchObject({
      forms: [{ id: "broken" }, { id: "small", title: "Малая форма", edition: "2" }],
    });
  });

  it("gives a form with its region", async () => {
    const answer = await get("/forms/small?region=sample");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.json()).toMatchObject({ id: "small", region: { id: "sample" } });
  });

  it("gives the checks as a module that runs by itself", async () => {
    const answer = await get("/forms/small/validator.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const module = await import(`data:text/javascript,${encodeURIComponent(await answer.text())}`);
    expect(module.final({})).toMatchObject([{ keyword: "required" }]);
    expect(module.draft({})).toEqual([]);
  });

  it("says that it is well", async () => {
    expect(await (await get("/health")).json()).toEqual({ status: "ok" });
  });
});

describe("validate", () => {
  it("checks finally unless told", async () => {
    const answer = await post(app, "/forms/small/validate", { data: {} });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      valid: false,
      problems: [{ path: "/name", severity: "error" }],
    });
    const draft = await post(app, "/forms/small/validate", { data: {}, level: "draft" });
    expect(await draft.json()).toEqual({ valid: true, problems: [] });
  });

  it("takes the day that it is given", async () => {
    const data = { name: "Анна", born: "2025-06-01" };
    const early = await post(app, "/forms/small/validate", { data });
    expect(await early.json()).toMatchObject({ valid: false, problems: [{ rule: "past" }] });
    const late = await post(app, "/forms/small/validate", { data, on: "2025-07-01" });
    expect(await late.json()).toMatchObject({ valid: true });
  });

  it("takes a whole record, and its region with it", async () => {
    const record = { form: "small", region: "sample", edition: "2", data: { name: "Анна" } };
    expect(await (await post(app, "/forms/small/validate", { data: record })).json()).toMatchObject({
      valid: true,
    });
    const elsewhere = await post(app, "/forms/small/validate?region=other", { data: record });
    expect(elsewhere.status).toBe(404);
  });
});

describe("render", () => {
  it("gives a PDF under a Russian name", async () => {
    const answer = await post(app, "/forms/small/render", { data: { name: "Анна" } });
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("formulyar-errors")).toBe("0");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="small.pdf"; filename*=UTF-8''${encodeURIComponent("Малая форма")}.pdf`,
    );
    const inside = pdfStreams(new Uint8Array(await answer.arrayBuffer()));
    expect(Buffer.from(inside, "latin1").toString("utf8")).toMatch(/^%PDF-.*Анна/s);
  });

  it("gives a Word document under a Russian name, and its blank", async () => {
    const layOut: Printer["layOut"] = async (html) => paper(html.includes("Анна") ? "Анна" : "пусто");
    const words = smallApp({ printer: { ...paperPrinter, layOut } });
    const answer = await post(words, "/forms/small/render?format=docx", { data: { name: "Анна" } });
    expect(answer.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
    expect(answer.headers.get("formulyar-errors")).toBe("0");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="small.docx"; filename*=UTF-8''${encodeURIComponent("Малая форма")}.docx`,
    );
    expect(readWord(new Uint8Array(await answer.arrayBuffer())).text).toBe("Анна");
    const blank = await post(words, "/forms/small/render?format=docx", {});
    expect(blank.headers.get("content-disposition")).toContain(encodeURIComponent("бланк"));
    expect(readWord(new Uint8Array(await blank.arrayBuffer())).text).toBe("пусто");
  });

  it("prints a draft and tells how many errors it has", async () => {
    const answer = await post(app, "/forms/small/render", { data: { born: "2025-06-01" } });
    expect([answer.status, answer.headers.get("formulyar-errors")]).toEqual([200, "2"]);
  });

  it("prints a blank without data", async () => {
    const answer = await post(app, "/forms/small/render?format=html", {});
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(await answer.text()).toContain("Имя");
  });

  it("gives up after the time allowed, and tells the printer to stop", async () => {
    let stopped = false;
    const print: Printer["print"] = (_html, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => {
          stopped = true;
          reject(signal.reason);
        });
      });
    const slow = smallApp({ printer: { ...paperPrinter, print }, limits: { render: 20 } });
    const answer = await post(slow, "/forms/small/render", {});
    expect([answer.status, answer.headers.get("retry-after"), stopped]).toEqual([503, "10", true]);
  });
});

import { describe, expect, it } from "vitest";
import { createApi } from "./createApi.ts";

const answering = (body: BodyInit, init?: ResponseInit) => createApi(async () => new Response(body, init));
const refusing = (body: string, type: string, status: number) =>
  answering(body, { status, headers: { "content-type": type } });

describe("createApi", () => {
  it("reads lists and asks for the region by name", async () => {
    const asked: string[] = [];
    const api = createApi(async (address) => {
      asked.push(String(address));
      return Response.json({ forms: [{ id: "sample", title: "Образец", edition: "2024" }] });
    });
    expect(await api.forms("край")).toEqual([{ id: "sample", title: "Образец", edition: "2024" }]);
    expect(asked).toEqual(["/api/v1/forms?region=%D0%BA%D1%80%D0%B0%D0%B9"]);
  });

  it("asks for a form in its edition, and for the editions of all", async () => {
    const asked: string[] = [];
    const api = createApi(async (address) => {
      asked.push(String(address));
      return Response.json({ editions: [] });
    });
    const ref = { form: "sample", region: "kray", edition: "2024+1" };
    await api.form(ref);
    await api.editions(ref);
    expect(asked).toEqual([
      "/api/v1/forms/sample?region=kray&edition=2024%2B1",
      "/api/v1/forms/sample/editions?region=kray",
    ]);
  });

  it("sends a record to be carried to another edition", async () => {
    const sent: unknown[] = [];
    const api = createApi(async (address, request) => {
      sent.push(String(address), JSON.parse(String(request?.body)));
      return Response.json({ record: {}, done: [], kept: [] });
    });
    const record = { form: "sample", edition: "2019", data: { a: "1" } };
    await api.migrate(record, "2024");
    expect(sent).toEqual(["/api/v1/forms/sample/migrate", { data: record, to: "2024" }]);
  });

  it("hands on the title and detail of a problem", async () => {
    const body = JSON.stringify({ title: "Нет такой формы", detail: "Выберите форму из списка." });
    await expect(refusing(body, "application/problem+json", 404).form({ form: "x" })).rejects.toMatchObject({
      status: 404,
      title: "Нет такой формы",
      detail: "Выберите форму из списка.",
    });
  });

  it("has words of its own for an answer without problem details", async () => {
    const api = refusing("<h1>Bad gateway</h1>", "text/html", 502);
    await expect(api.regions()).rejects.toMatchObject({
      status: 502,
      detail: expect.stringContaining("кодом 502"),
    });
  });

  it("survives problem details that are not JSON", async () => {
    await expect(refusing("oops", "application/problem+json", 500).regions()).rejects.toMatchObject({
      status: 500,
    });
  });

  it("says that there is no connection", async () => {
    const api = createApi(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(api.regions()).rejects.toMatchObject({
      status: 0,
      title: expect.stringContaining("Нет связи"),
    });
  });

  it("leaves an abort an abort", async () => {
    const stop = new AbortController();
    const api = createApi(async (_address, request) => {
      stop.abort();
      return request?.signal?.throwIfAborted() ?? new Response();
    });
    await expect(api.regions(stop.signal)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("calls an answer of the wrong shape what it is", async () => {
    await expect(answering("{").regions()).rejects.toMatchObject({ title: "Получен непонятный ответ" });
    await expect(answering("{}").regions()).rejects.toMatchObject({ title: "Получен непонятный ответ" });
  });

  it("renders a record, and a blank without data", async () => {
    const sent: unknown[] = [];
    const api = createApi(async (address, request) => {
      sent.push([address, JSON.parse(String(request?.body))]);
      return new Response("%PDF");
    });
    await api.render({ form: "sample", region: "r" }, { on: "2024-10-01" });
    const bytes = await api.render({ form: "sample" }, { on: "2024-10-01", data: { a: 1 } });
    expect(new TextDecoder().decode(bytes)).toBe("%PDF");
    await api.render({ form: "sample" }, { on: "2024-10-01", format: "docx" });
    expect(sent).toEqual([
      ["/api/v1/forms/sample/render?region=r&format=pdf", { on: "2024-10-01" }],
      ["/api/v1/forms/sample/render?format=pdf", { on: "2024-10-01", data: { a: 1 } }],
      ["/api/v1/forms/sample/render?format=docx", { on: "2024-10-01" }],
    ]);
  });
});

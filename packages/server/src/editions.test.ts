import { createCatalogue } from "@formulyar/core";
import { describe, expect, it } from "vitest";
import { post, smallApp } from "./testing/smallApp.ts";

const $schema = "../../packages/core/schemas/definition.schema.json";
const text = (title: string) => ({ type: "string", title });
const date = { type: "string", format: "date", title: "Дата" };
const schema = (properties: object) => ({ $schema, type: "object", properties: { date, ...properties } });
const manifest = (id: string, edition: string, more: object = {}) => ({
  id,
  title: `Форма ${edition}`,
  edition,
  caseDate: ["/date"],
  ...more,
});
const rows = [{ to: "/date", value: "source.date" }];
const overlay = {
  overlay: "1.1.0",
  info: { title: "Изменения", version: "1" },
  "x-effectiveFrom": "2025-02-01",
  actions: [{ target: "$.form", description: "д", update: { title: "Форма области" } }],
};

const app = smallApp({
  catalogue: createCatalogue({
    "forms/visit/form.json": manifest("visit", "2025", {
      effectiveFrom: "2025-01-01",
      prefill: [{ from: "call", rows }],
    }),
    "forms/visit/schema.json": schema({ tel: text("Номер") }),
    "forms/visit/migration.json": { from: "2024", steps: [{ move: "/phone", to: "/tel" }] },
    "forms/visit/editions/2024/form.json": manifest("visit", "2024", { prefill: [{ from: "call", rows }] }),
    "forms/visit/editions/2024/schema.json": schema({ phone: text("Телефон") }),
    "forms/visit/editions/2024/template.hbs": "<h1>Прежний лист</h1>",
    "forms/call/form.json": manifest("call", "1"),
    "forms/call/schema.json": schema({}),
    "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
    "forms/regions/sample/visit.overlay.json": overlay,
    "templates/visit.hbs": "<h1>Новый лист</h1>",
  }),
});
const get = async (path: string) => {
  const answer = await app.request(`/api/v1${path}`);
  return { status: answer.status, body: (await answer.json()) as { readonly [key: string]: unknown } };
};
const editionOf = async (query: string) => (await get(`/forms/visit?${query}`)).body.edition;

describe("which edition a form is given in", () => {
  it.each([
    ["", "2025"],
    ["edition=2024", "2024"],
    ["edition=", "2025"],
    ["on=2024-12-31", "2024"],
    ["caseDate=2024-12-31", "2024"],
    ["caseDate=2024-12-31&on=2025-12-31", "2024"],
    ["edition=2025&caseDate=2024-12-31", "2025"],
    ["region=sample", "2025+1"],
    ["region=sample&on=2025-01-31", "2025"],
  ])("%s: %s", async (query, edition) => expect(await editionOf(query)).toBe(edition));

  it("its checks are of the same edition", async () => {
    const source = async (query: string) =>
      (await app.request(`/api/v1/forms/visit/validator.js?${query}`)).text();
    expect(await source("edition=2024")).toContain("phone");
    expect(await source("")).not.toContain("phone");
  });

  it("the list of forms follows the day", async () => {
    const titles = async (query: string) =>
      ((await get(`/forms?${query}`)).body.forms as { title: string }[]).map(({ title }) => title);
    expect(await titles("on=2024-05-05")).toEqual(["Форма 1", "Форма 2024"]);
    expect(await titles("region=sample")).toEqual(["Форма 1", "Форма области"]);
  });

  it("lists all editions", async () => {
    expect((await get("/forms/visit/editions?region=sample")).body).toEqual({
      editions: [
        { edition: "2025+1", effectiveFrom: "2025-02-01", title: "2025, изменения региона 1", inForce: true },
        { edition: "2025", effectiveFrom: "2025-01-01", title: "2025", inForce: false },
        { edition: "2024", title: "2024", inForce: false },
      ],
    });
  });

  it.each([
    ["/forms/visit?edition=2032", 404, "Редакции «2032» у формы «visit» нет. Есть: 2025, 2024."],
    ["/forms/visit?caseDate=2025-02-30", 422, "Параметр caseDate должен быть датой вида ГГГГ-ММ-ДД."],
    ["/forms?on=today", 422, "Параметр on должен быть датой вида ГГГГ-ММ-ДД."],
    ["/forms/vizit/editions", 404, "Формы «vizit» нет."],
  ])("%s: %i", async (path, status, detail) => {
    const answer = await get(path);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(detail)]);
  });
});

describe("a record", () => {
  const problems = async (data: object, query = "") =>
    (await (await post(app, `/forms/visit/validate?${query}`, { data })).json()) as {
      problems: { path: string }[];
    };
  const html = async (data: object | null, query = "") =>
    (await post(app, `/forms/visit/render?format=html&${query}`, { data })).text();
  const record = { form: "visit", edition: "2024", data: { date: "2025-05-05", phone: "1" } };

  it("is checked and printed by its own edition for ever", async () => {
    expect((await problems(record)).problems).toEqual([]);
    expect((await problems({ ...record, edition: "2025" })).problems).toMatchObject([{ path: "/phone" }]);
    expect(await html(record)).toContain("Прежний лист");
  });

  it("without one, by the one of its case's day", async () => {
    expect((await problems({ date: "2024-05-05", phone: "1" })).problems).toEqual([]);
    expect((await problems({ date: "2025-05-05", tel: "1" })).problems).toEqual([]);
    expect((await problems({ phone: "1" }, "caseDate=2024-05-05")).problems).toEqual([]);
    expect(await html({ date: "2024-05-05" })).toContain("Прежний лист");
    expect(await html(null, "edition=2024")).toContain("Прежний лист");
    expect(await html(null)).toContain("Новый лист");
  });

  it.each([
    ["edition=2025", record, "Это запись редакции «2024», а указана редакция «2025»."],
    ["", { ...record, edition: "1999" }, "Запись не открыть: Редакции «1999» у формы «visit» нет."],
  ])("?%s is refused", async (query, data, words) => {
    const answer = await post(app, `/forms/visit/validate?${query}`, { data });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)]);
  });

  it("is filled in by the edition of its case", async () => {
    const fill = async (body: object, query = "") =>
      (await post(app, `/forms/visit/prefill?${query}`, body)).json();
    const from = [{ form: "call", data: { date: "2024-05-05" } }];
    expect(await fill({ from })).toMatchObject({ edition: "2024", data: { date: "2024-05-05" } });
    expect(await fill({ from: [{ form: "call", data: {} }] })).toMatchObject({ edition: "2025" });
    expect(await fill({ from }, "edition=2025")).toMatchObject({ edition: "2025" });
    expect(await fill({ from, data: { date: "2025-05-05" } })).toMatchObject({ edition: "2025" });
    expect(await fill({ from, data: { ...record, edition: "2025", data: {} } })).toMatchObject({
      edition: "2025",
    });
  });

  it("is carried to another edition", async () => {
    const migrate = async (body: object, query = "") => post(app, `/forms/visit/migrate?${query}`, body);
    const kept = [{ pointer: "/x", title: "Х", value: [1], reason: "Нет." }];
    const carried = {
      form: "visit",
      region: "sample",
      edition: "2025+1",
      data: { date: "2025-05-05", tel: "1" },
      kept,
    };
    const answer = await migrate({ data: { ...record, kept } }, "region=sample");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      record: carried,
      done: ["Поле «Телефон» перенесено в «Номер»."],
      kept,
    });
    expect(await (await migrate({ data: record }, "caseDate=2024-05-05")).json()).toMatchObject({
      record: { edition: "2024" },
    });
    expect(await (await migrate({ data: record, to: "2025" })).json()).toMatchObject({
      record: { edition: "2025" },
    });
    expect((await migrate({ data: record, to: "2032" })).status).toBe(404);
    expect((await migrate({ data: record, to: 5 })).status).toBe(422);
    expect((await migrate({ data: { ...record, kept: "x" } })).status).toBe(422);
  });
});

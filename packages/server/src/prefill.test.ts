import { createCatalogue } from "@formulyar/core";
import { describe, expect, it } from "vitest";
import { post, smallApp } from "./testing/smallApp.ts";

const schema = {
  $schema: "../../packages/core/schemas/definition.schema.json",
  type: "object",
  properties: {
    name: { type: "string", title: "Имя" },
    born: { type: "string", format: "date", title: "Дата рождения" },
  },
};
const rows = [
  { to: "/name", value: "source.name" },
  { to: "/born", value: "source.born", ask: true, note: "Проверьте." },
];
const app = smallApp({
  catalogue: createCatalogue({
    "forms/letter/form.json": { id: "letter", title: "Письмо" },
    "forms/letter/schema.json": schema,
    "forms/decision/form.json": { id: "decision", title: "Решение", prefill: [{ from: "letter", rows }] },
    "forms/decision/schema.json": schema,
    "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
  }),
});
const data = { name: "Анна", born: "1990-05-15" };
const prefill = (body: unknown, query = "") => post(app, `/forms/decision/prefill${query}`, body);

describe("prefill", () => {
  it("gives the data, and what was taken, proposed, kept and refused", async () => {
    const answer = await prefill({ from: [{ form: "letter", data }] });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      edition: "1",
      data: { name: "Анна" },
      filled: [{ pointer: "/name", title: "Имя", text: "Анна", from: "letter" }],
      asked: [
        {
          pointer: "/born",
          title: "Дата рождения",
          text: "15.05.1990",
          from: "letter",
          value: "1990-05-15",
          note: "Проверьте.",
        },
      ],
      kept: [],
      refused: [],
    });
  });

  it("takes what is confirmed, and leaves what is there", async () => {
    const answer = await prefill({ from: [data], data: { name: "Иван" }, confirmed: ["/born"] });
    expect(await answer.json()).toMatchObject({
      data: { name: "Иван", born: "1990-05-15" },
      kept: [{ pointer: "/name", present: "Иван" }],
    });
  });

  it("takes documents of other regions and without one", async () => {
    const from = [
      { form: "letter", data: { name: "Иван" } },
      { form: "letter", region: "sample", data },
    ];
    const answer = await prefill({ from, data: { form: "decision", region: "sample", data: {} } });
    expect(await answer.json()).toMatchObject({ data: { name: "Анна" } });
  });

  it.each([
    [{}, "Поле from должно быть списком."],
    [{ from: [], confirmed: "all" }, "Поле confirmed должно быть списком."],
    [{ from: [], confirmed: [1] }, "В списке confirmed должны стоять пути к полям."],
    [{ from: [{ form: "decision", data }] }, "Можно по: «letter»."],
    [{ from: ["?"] }, "Ожидается запись формы"],
    [{ from: [], what: 1 }, "Неизвестное поле запроса: what."],
  ])("refuses %j", async (body, words) => {
    const answer = await prefill(body);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it("knows no documents of a region that is not there", async () => {
    const answer = await prefill({ from: [{ form: "letter", region: "nowhere", data }] });
    expect(answer.status).toBe(404);
  });

  it("is told of in the list of forms", async () => {
    const { forms } = (await (await app.request("/api/v1/forms")).json()) as { forms: object[] };
    expect(forms).toContainEqual({ id: "decision", title: "Решение", edition: "1", prefillFrom: ["letter"] });
  });
});

import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchDefinition } from "./fetchDefinition.ts";
import { formAddress } from "./formAddress.ts";

afterEach(() => vi.unstubAllGlobals());

const request = { api: "/api/v1", form: "repair" };
const asked = (answer: () => Promise<Response>, stop = new AbortController()) => {
  vi.stubGlobal("fetch", answer);
  return fetchDefinition(request, stop.signal);
};

test("the address names what is known and leaves the rest to the server", () => {
  const base = new URL("/", document.baseURI).href;
  const choice = { region: "north", edition: "2024-01-01+2", caseDate: "", on: undefined };
  expect(formAddress({ ...request, ...choice })).toBe(
    `${base}api/v1/forms/repair?region=north&edition=2024-01-01%2B2`,
  );
  expect(formAddress({ api: "https://forms.example/base/", form: "a/b" }, "/validator.js")).toBe(
    "https://forms.example/base/forms/a%2Fb/validator.js",
  );
});

describe("a form that does not come", () => {
  test("says what the server says", async () => {
    const body = { title: "Нет такой формы", detail: "Формы «repair» нет." };
    await expect(asked(async () => Response.json(body, { status: 404 }))).rejects.toMatchObject({
      name: "LoadProblem",
      status: 404,
      ...body,
    });
  });

  test.each([
    ["an error page", async () => new Response("<h1>Bad gateway</h1>", { status: 502 }), 502, /кодом 502/],
    ["a page in its place", async () => new Response("<h1>Вход</h1>"), 0, /Повторите/],
    ["something else in JSON", async () => Response.json({ forms: [] }), 0, /Повторите/],
    ["no connection", () => Promise.reject(new TypeError("Failed to fetch")), 0, /соединение/],
  ])("has words of its own for %s", async (_what, answer, status, detail) => {
    await expect(asked(answer)).rejects.toMatchObject({ status, detail: expect.stringMatching(detail) });
  });

  test("is no fault when nobody waits for it any more", async () => {
    const stop = new AbortController();
    const answer = () => {
      stop.abort();
      return Promise.reject(stop.signal.reason);
    };
    await expect(asked(answer, stop)).rejects.toMatchObject({ name: "AbortError" });
  });
});

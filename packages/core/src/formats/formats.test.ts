import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { expect, test } from "vitest";
import { formats } from "./formats.ts";
import { normaliseInput } from "./normaliseInput.ts";

const named = Object.fromEntries([...formats].map(([name, { pattern }]) => [name, pattern]));

test("patterns are anchored, for whole characters, and keep no state", () => {
  for (const { name, pattern } of formats.values()) {
    expect(pattern.flags, name).toBe("u");
    expect(pattern.source, name).toMatch(/^\^/u);
  }
});

test("each stands under its own name", () => {
  for (const [name, format] of formats) expect(format.name).toBe(name);
});

test("a validator written out as code judges as the patterns do", async () => {
  const properties = Object.fromEntries(
    [...formats.keys()].map((format) => [format, { type: "string", format }]),
  );
  const ajv = new Ajv2020({ formats: named, allErrors: true, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile({ type: "object", properties }));
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module.default({ date: "2024-02-29", snils: "112-233-445 95", email: "a@b.ru" })).toBe(true);
  expect(module.default({ date: "2023-02-29" })).toBe(false);
  expect(module.default({ email: "a" })).toBe(false);
});

test("typing is normalised by format; without one it is left alone", () => {
  expect(normaliseInput("snils", "11223344595")).toBe("112-233-445 95");
  expect(normaliseInput("uuid", " x ")).toBe(" x ");
  expect(normaliseInput("no-such", " x ")).toBe(" x ");
  expect(normaliseInput(undefined, " x ")).toBe(" x ");
});

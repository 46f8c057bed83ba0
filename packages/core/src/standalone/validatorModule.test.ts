import { describe, expect, test } from "vitest";
import { createForm } from "../check/createForm.ts";
import type { SchemaValidators } from "../model/index.ts";
import { smallForm } from "../testing/smallForm.ts";
import { validatorModule } from "./validatorModule.ts";

const form = smallForm({
  properties: {
    text: { type: "string", minLength: 2, maxLength: 3, format: "date" },
    tags: {
      type: "array",
      items: { type: "object", properties: { a: { type: "string" } } },
      uniqueItems: true,
    },
    same: { const: { a: [1] } },
    rows: {
      title: "Строки",
      type: "array",
      "x-key": "kind",
      items: {
        type: "object",
        required: ["kind"],
        properties: { kind: { title: "Вид", oneOf: [{ const: "a", title: "А" }] } },
      },
    },
  },
  required: ["text"],
});
const source = validatorModule(form.definition);

describe("validators as a module", () => {
  test("has no imports and builds no code at run time", () => {
    expect(source).not.toMatch(/\bimport\b/);
    expect(source).not.toMatch(/new Function|\beval\b/);
    expect(source).not.toMatch(/\brequire\b|\bajv\b/);
  });

  test.each([
    [{}],
    [{ text: "я" }],
    [{ text: "👍👍👍👍", tags: [{ a: "1" }, { a: "1" }] }],
    [{ text: 5, same: { a: [1] }, other: 1 }],
    [{ text: "2024-02-29", same: { a: [2] } }],
    [{ text: "2024-02-29", rows: [{ kind: "a" }, { kind: "a" }] }],
    ["no object"],
  ])("says of %j what the compiled form says", async (data) => {
    const validators = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )) as SchemaValidators;
    const precompiled = createForm(form.definition, validators);
    for (const level of ["draft", "final"] as const) {
      const options = { level, today: "2024-12-01" };
      expect(precompiled.check(data, options)).toEqual(form.check(data, options));
    }
  });
});

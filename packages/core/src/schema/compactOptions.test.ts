import { expect, test } from "vitest";
import { createAjv } from "./ajv.ts";
import { compactOptions } from "./compactOptions.ts";

const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ const: `o${at}`, title: `${at}`, "x-number": `${at}` }));

test("options become one list, wherever they stand", () => {
  const list = { type: "array", items: { oneOf: options(2) } };
  expect(compactOptions({ properties: { a: list } })).toEqual({
    properties: { a: { type: "array", items: { oneOf: [{ enum: ["o0", "o1"] }] } } },
  });
});

test("what says more than a value and its words stays", () => {
  for (const oneOf of [
    [{ const: 1 }, { const: 1 }],
    [{ const: 1, minimum: 0 }, { const: 2 }],
    [{ const: 1 }, { type: "string" }],
  ]) {
    expect(compactOptions({ oneOf })).toEqual({ oneOf });
  }
});

test("a wrong value fails the same keyword at the same place", () => {
  const schema = { properties: { a: { oneOf: options(3) } } };
  const errorsOf = (one: object) => {
    const validate = createAjv().compile(one);
    validate({ a: "x" });
    return (validate.errors ?? []).filter(({ keyword }) => keyword === "oneOf");
  };
  const [before, after] = [errorsOf(schema), errorsOf(compactOptions(schema))];
  expect(after.map(({ instancePath, schemaPath }) => [instancePath, schemaPath])).toEqual(
    before.map(({ instancePath, schemaPath }) => [instancePath, schemaPath]),
  );
});

test("five thousand options are read", () => {
  const validate = createAjv().compile(compactOptions({ oneOf: options(5000) }));
  expect([validate("o4999"), validate("none")]).toEqual([true, false]);
});

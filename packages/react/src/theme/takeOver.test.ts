import { expect, test } from "vitest";
import { takeOver } from "./takeOver.ts";

const text = { type: "string" };

test("only what there is room for, and nothing that is computed", () => {
  const schema = {
    type: "object",
    properties: {
      city: text,
      full: { ...text, "x-computed": "self.city" },
      proposed: { ...text, "x-computed": { value: "self.city", override: true } },
      house: { type: "object", properties: { number: text } },
      kinds: { type: "array", items: text },
    },
  };
  const value = {
    city: "Образцов",
    full: "г. Образцов",
    proposed: "город",
    house: { number: "1", flat: "2" },
    kinds: ["а"],
    phone: "1",
  };
  expect(takeOver(schema, value)).toEqual({
    city: "Образцов",
    proposed: "город",
    house: { number: "1" },
    kinds: ["а"],
  });
});

test("nothing is nothing", () => {
  expect(takeOver({ type: "object", properties: { a: text } }, { a: "", b: "x" })).toBeUndefined();
  expect(takeOver({ type: "object", properties: { a: text } }, "x")).toBeUndefined();
});

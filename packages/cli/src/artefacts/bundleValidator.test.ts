import { createCatalogue, type Form, type Schema } from "@formulyar/core";
import { expect, test } from "vitest";
import { validatorSource } from "./validatorSource.ts";

function formWith(properties: object): Form {
  const schema = { $schema: "definition.schema.json", type: "object", properties } as Schema;
  const files = {
    "forms/visit/form.json": { id: "visit", title: "Визит" },
    "forms/visit/schema.json": schema,
  };
  return createCatalogue(files).form("visit");
}

const text = { type: "string", title: "Текст" };
const named = "inflectName('genitive', record.name, '', '', 'male')[0]";

test("functions that a form never calls, and their libraries, are not carried along", async () => {
  const plain = await validatorSource(formWith({ name: text, inCase: text }).definition);
  const calling = await validatorSource(
    formWith({ name: text, inCase: { ...text, "x-computed": named } }).definition,
  );
  expect(calling.length - plain.length).toBeGreaterThan(20_000);
  const base64 = Buffer.from(calling).toString("base64");
  const built = await import(/* @vite-ignore */ `data:text/javascript;base64,${base64}`);
  expect(built.compute({ name: "Образцов" }, "2024-12-01")).toEqual({
    name: "Образцов",
    inCase: "Образцова",
  });
});

import { expect, test } from "vitest";
import { celFunctions } from "../functions/index.ts";
import { smallForm } from "../testing/smallForm.ts";
import { calledFunctions } from "./calledFunctions.ts";

const text = { type: "string", title: "Текст" };

test("functions are found wherever a form may call them, and no others", () => {
  const { definition } = smallForm({
    properties: {
      rule: {
        ...text,
        "x-rules": [
          { id: "a", rule: "digits(self) != 'sum(1)'", message: "До {formatDate(addDays(self, 1))}." },
          { id: "b", keywords: ["maxLength"], message: "Длинно." },
        ],
      },
      shown: { ...text, "x-visible": "has(record.rule) && age(record.rule, today()) > 3" },
      computed: { ...text, "x-computed": { value: "initial(record.rule)", override: true } },
      rows: {
        type: "array",
        title: "Строки",
        items: {
          type: "object",
          properties: { a: { ...text, "x-computed": "record.rows.exists(r, isDate(r.a)) ? 'a' : 'b'" } },
        },
      },
    },
  });
  expect(calledFunctions(definition).toSorted()).toEqual(
    ["addDays", "age", "digits", "formatDate", "initial", "isDate", "today"].toSorted(),
  );
});

test("a form without expressions calls none", () => {
  expect(calledFunctions(smallForm({ properties: { text } }).definition)).toEqual([]);
});

test("each function is exported by its name, where artefacts look for it", async () => {
  for (const { signatures } of celFunctions) {
    const name = signatures[0]?.split("(")[0] ?? "";
    const module = (await import(`../functions/${name}.ts`)) as { readonly [name: string]: unknown };
    expect(celFunctions).toContain(module[`${name}Function`]);
  }
});

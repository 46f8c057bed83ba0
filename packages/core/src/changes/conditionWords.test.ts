import { expect, test } from "vitest";
import { conditionWords } from "./conditionWords.ts";
import { FactNames } from "./factNames.ts";
import { factsOf } from "./formFacts.ts";

const oneOf = [
  { const: "a", title: "первый" },
  { const: "b", title: "второй" },
];
const names = new FactNames(
  factsOf({
    form: { id: "f", title: "Ф" },
    schema: {
      type: "object",
      properties: {
        kind: { type: "string", title: "Вид", oneOf },
        agent: {
          type: "object",
          title: "Представитель",
          properties: { is: { type: "boolean", title: "Есть" } },
        },
      },
    },
    ui: { sections: [] },
  }),
);

test.each([
  ["record.kind == 'a'", "«Вид» – «первый»"],
  ["record.kind != 'b' && has(record.kind)", "«Вид» – не «второй» и заполнено «Вид»"],
  ["!has(record.kind) || record.agent.is", "не заполнено «Вид» или «Есть» – «да»"],
  ["!self.is", "«Есть» – «нет»"],
  ["'a' in record.kind", "в «Вид» отмечено «первый»"],
])("%s: %s", (expression, words) => expect(conditionWords(expression, names, "/agent")).toBe(words));

test.each(["size(record.kind) > 1", "record.unknown == 'a'", "record.kind == 'a' && age(x) > 1"])(
  "what is not simple stays as it is: %s",
  (expression) => expect(conditionWords(expression, names, "")).toBe(expression),
);

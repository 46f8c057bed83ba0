import { Environment } from "@marcbachmann/cel-js";
import { describe, expect, test } from "vitest";
import { celFunctions } from "./celFunctions.ts";

const scope = { today: "2024-10-08" };

function evaluate(expression: string, values: Record<string, unknown> = {}): unknown {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  for (const { signatures, call } of celFunctions) {
    for (const signature of signatures) {
      environment.registerFunction(signature, (...args: unknown[]) => call(scope, ...args));
    }
  }
  return environment.evaluate(expression, values);
}

describe("called from CEL", () => {
  const rows = [{ hours: 4 }, {}, { hours: 0.5 }];
  const record = { birthDate: "2000-10-08", days: 10, name: "Анна", snils: "112-233-445 95", rows };

  test.each([
    ["age(record.birthDate, today())", 24n],
    ["age(record.birthDate, today()) >= 18", true],
    ["addDays(today(), record.days)", "2024-10-18"],
    ["addDays(today(), 10)", "2024-10-18"],
    ["addMonths(today(), 6)", "2025-04-08"],
    ["addYears(today(), 3) > today()", true],
    ["daysBetween(record.birthDate, today())", 8766n],
    ["formatDate(record.birthDate)", "08.10.2000"],
    ["validSnils(record.snils)", true],
    ["digits(record.snils)", "11223344595"],
    ["initial(record.name)", "А."],
    ["sum(record.rows.filter(r, has(r.hours)).map(r, r.hours))", 4.5],
    ["sum([])", 0],
    ["sum([1, 2])", 3],
    ["plural(record.days, 'раз', 'раза', 'раз')", "раз"],
    ["plural(2, 'раз', 'раза', 'раз')", "раза"],
    ["record.rows.map(r, position(record.rows, r))", [1n, 2n, 3n]],
    ["position(['а', 'б'], record.name)", 0n],
    ["isDate(record.birthDate) && !isDate(record.name)", true],
    ["weekday(record.birthDate)", "воскресенье"],
    ["gender('Петровна')", "female"],
    ["gender('')", ""],
    ["inflectName('genitive', 'Образцова', record.name, '', 'female')", ["Образцовой Анны"]],
    ["inflectName('dative', 'Smith', 'John', '', 'male').size()", 0n],
  ])("%s", (expression, value) => {
    expect(evaluate(expression, { record })).toEqual(value);
  });

  test("a value that is not filled in stops the expression", () => {
    expect(() => evaluate("age(record.birthDate, today()) >= 18", { record: {} })).toThrow();
  });
});

test("each has a Russian line for the methodologist that begins with its call", () => {
  for (const { signatures, title } of celFunctions) {
    expect(title).toMatch(/[а-яё]/iu);
    expect(title.split("(")[0]).toBe(signatures[0]?.split("(")[0]);
  }
});

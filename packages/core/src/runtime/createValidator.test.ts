import { describe, expect, test } from "vitest";
import type { CheckOptions } from "../model/index.ts";
import { smallForm } from "../testing/smallForm.ts";
import { createValidator } from "./createValidator.ts";

const form = smallForm({
  properties: {
    birthDate: {
      type: "string",
      format: "date",
      title: "Дата рождения",
      "x-rules": [{ id: "past", rule: "self <= today()", message: "Дата ещё не наступила." }],
    },
    adult: { type: "boolean", title: "Взрослый", "x-computed": "age(record.birthDate, today()) >= 18" },
    school: { type: "string", title: "Школа", "x-visible": "has(record.adult) && !record.adult" },
    note: {
      type: "string",
      title: "Примечание",
      "x-rules": [{ id: "short", rule: "self.size() < 3", message: "Длинно.", severity: "warning" }],
    },
  },
  required: ["birthDate"],
});
const validator = createValidator(form.definition, () => form);
const today = "2024-12-01";

describe("a validator for programs", () => {
  test("says what the form says, and a verdict", () => {
    const options = { level: "final", today } as const;
    expect(validator.check({}, options)).toEqual(form.check({}, options));
    expect(validator.validate({}, options)).toEqual({ valid: false, problems: form.check({}, options) });
    const told = validator.validate({ birthDate: "2000-01-01", note: "Длинная" }, options);
    expect([told.valid, told.problems.map(({ rule }) => rule)]).toEqual([true, ["short"]]);
    expect(validator.compute({ birthDate: "2000-01-01" }, today)).toEqual({
      birthDate: "2000-01-01",
      adult: true,
    });
    expect([...validator.hidden({ birthDate: "2000-01-01", adult: true }, today)]).toEqual(["/school"]);
  });

  test("names its form", () => {
    const { id, title, edition } = form.definition;
    expect(validator.form).toEqual({ id, title, edition });
    const regional = { ...form.definition, region: { id: "sample", name: { nominative: "Область" } } };
    expect(createValidator(regional, () => form).form.region).toBe("sample");
  });

  test("makes the form once, when it is first needed", () => {
    let made = 0;
    const lazy = createValidator(form.definition, () => {
      made += 1;
      return form;
    });
    expect(made).toBe(0);
    lazy.check({}, { level: "draft", today });
    lazy.compute({}, today);
    expect(made).toBe(1);
  });

  test.each([
    [{ level: "final", today: "" }],
    [{ level: "final", today: "2023-02-29" }],
    [{ level: "final" }],
    [{ level: "finale", today }],
    [undefined],
  ])("a day or level that is none is no silent pass: %j", (options) => {
    expect(() => validator.check({}, options as unknown as CheckOptions)).toThrow(TypeError);
    expect(() => validator.validate({}, options as unknown as CheckOptions)).toThrow(TypeError);
  });

  test("what is no record has nothing to compute, but a problem", () => {
    expect(() => validator.compute("text" as never, today)).toThrow(TypeError);
    expect(() => validator.hidden({}, "today")).toThrow(TypeError);
    expect(validator.check("text", { level: "draft", today })).toHaveLength(1);
  });
});

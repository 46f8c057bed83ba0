import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  await world.write("good.json", { name: "Анна" });
  await world.write("bad.json", { born: "2025-06-01", note: "Примечание длиннее десяти" });
  await world.write("record.json", { form: "small", region: "sample", edition: "2", data: { name: "Анна" } });
  await world.write("other.json", { form: "other", data: {} });
  await world.write("list.json", []);
  await world.write("broken.json", '{\n  "name": "Анна",\n}');
  await world.write("empty.json", "");
  await world.write("huge.json", `["${"a".repeat(16 * 1024 * 1024)}"]`);
});
afterAll(() => world.remove());

describe("a verdict", () => {
  it("fine: exit code 0", async () => {
    expect(await world.formulyar("validate small good.json")).toEqual({
      code: 0,
      out: "Ошибок нет.\n",
      err: "",
    });
  });

  it("for programs: exactly the shape that was agreed, exit code 1", async () => {
    const { code, out, err } = await world.formulyar("validate small bad.json --json");
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toEqual({
      valid: false,
      problems: [
        {
          path: "/name",
          rule: "required",
          severity: "error",
          message: expect.stringContaining("Имя"),
          basis: "п. 1 Порядка",
        },
        {
          path: "/born",
          rule: "past",
          severity: "error",
          message: "Дата рождения не может быть в будущем.",
          basis: "",
        },
        { path: "/note", rule: "short", severity: "warning", message: "Примечание длинное.", basis: "" },
      ],
    });
  });

  it("for people: by severity, with place and ground", async () => {
    const { out } = await world.formulyar("validate small bad.json");
    expect(out).toMatch(/^Ошибки:\n.*Имя.*Основание: п\. 1 Порядка\.\n {4}\/name \(required\)\n/);
    expect(out).toMatch(/\n\nПредупреждения:\n {2}Примечание длинное\.\n {4}\/note \(short\)\n/);
    expect(out).toMatch(/\nНайдено: 2 ошибки, 1 предупреждение\.\n$/);
  });

  it("warnings alone do not spoil it", async () => {
    const { code, out } = await world.formulyar(
      "validate small -",
      '{"name":"Анна","note":"Примечание длинное"}',
    );
    expect([code, out.endsWith("Ошибок нет, 1 предупреждение.\n")]).toEqual([0, true]);
  });

  it("level, day, standard input, no file", async () => {
    expect((await world.formulyar("validate small - --level draft", "{}")).code).toBe(0);
    expect((await world.formulyar("validate small --level draft")).code).toBe(0);
    expect((await world.formulyar("validate small")).code).toBe(1);
    const born = '{"name":"Анна","born":"2025-06-01"}';
    expect((await world.formulyar("validate small - --on 2025-06-01", born)).code).toBe(0);
    expect((await world.formulyar("validate small - --on=2025-05-31", born)).code).toBe(1);
  });

  it("a whole record brings its region", async () => {
    expect((await world.formulyar("validate small record.json")).code).toBe(0);
    expect((await world.formulyar("validate small record.json --region sample")).code).toBe(0);
  });
});

describe("bad input: one sentence, exit code 2, nothing on standard output", () => {
  it.each([
    ["validate small broken.json", "Не удалось прочитать файл «broken.json» как JSON. Строка 3, столбец 1: "],
    [
      "validate small empty.json",
      "Не удалось прочитать файл «empty.json» как JSON. Вместо JSON получен пустой текст.",
    ],
    ["validate small list.json", "Ожидается запись формы (объект JSON)"],
    ["validate small other.json", "Это запись другой формы: «other», а нужна «small»."],
    ["validate small missing.json", "Не удалось прочитать файл «missing.json»: файла нет."],
    ["validate small forms", "Не удалось прочитать файл «forms»: это папка, а не файл."],
    ["validate small huge.json", "Не удалось прочитать файл «huge.json»: он больше 16 МБ."],
    ["validate smal good.json", "Формы «smal» нет. Возможно, имелось в виду «small»."],
    ["validate small good.json --region nowhere", "Региона «nowhere» нет."],
    [
      "validate small good.json --level half",
      "Неверное значение «half» параметра --level: нужно draft или final.",
    ],
    ["validate small good.json --on 2025-02-30", "Неверное значение «2025-02-30» параметра --on"],
    ["validate small good.json --on", "У параметра --on нет значения."],
    ["validate small good.json extra.json", "Лишнее в командной строке: «extra.json»."],
    ["validate", "Не указано: FORM."],
    ["validate small --json=yes", "Параметру --json значение не нужно."],
    ["validate small --levle draft", "Неизвестный параметр --levle. Возможно, имелось в виду «--level»."],
    ["validate small --out x.pdf", "У команды validate нет параметра --out."],
    ["validate small --on 2025-01-01 --on 2025-01-02", "Параметр --on указан дважды."],
    ["valdate small", "Команды «valdate» нет. Возможно, имелось в виду «validate»."],
    ["", "Не указана команда."],
    ["validate small good.json --forms nowhere", "Папки «"],
    ["validate small good.json --forms good.json", "– это файл, а нужна папка с определениями."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await world.formulyar(line);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[А-ЯЁ«][^\n]*\n$/);
  });

  it("a record of another region", async () => {
    await world.write("forms/regions/other/region.json", {
      id: "other",
      name: { nominative: "Другая область" },
    });
    const { code, err } = await world.formulyar("validate small record.json --region other");
    expect([code, err]).toEqual([2, "Это запись региона «sample», а указан регион «other».\n"]);
  });
});

it("a form whose definition is broken: its findings, exit code 1", async () => {
  await world.write("forms/torn/form.json", { id: "torn", title: "Порванная форма" });
  await world.write("forms/torn/schema.json", '{ "type": ');
  const { code, err } = await world.formulyar("validate torn good.json");
  expect(code).toBe(1);
  expect(err).toMatch(/^forms\/torn\/schema\.json#: /);
});

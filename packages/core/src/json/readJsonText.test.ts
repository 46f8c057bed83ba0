import { describe, expect, it } from "vitest";
import { readJsonText } from "./readJsonText.ts";

const read = (text: string) => readJsonText(new TextEncoder().encode(text));
const fault = (text: string): string => {
  try {
    return `read as ${JSON.stringify(read(text))}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("readJsonText", () => {
  it("reads what JSON.parse reads", () => {
    const texts = ['{"а": [1, -2.5e3, "\\u0041\\n", true, false, null, {}, []]}', ' "x" ', "0", "\uFEFF{}"];
    expect(texts.map(read)).toEqual(texts.map((text) => JSON.parse(text.replace("\uFEFF", ""))));
  });

  it.each([
    ["", "Вместо JSON получен пустой текст."],
    ['{"a": 1,}', "Строка 1, столбец 9: ожидалось имя поля в двойных кавычках."],
    ['{"a": 1', "Строка 1, столбец 8: текст обрывается раньше конца данных."],
    ['{\n  "a" 1}', "Строка 2, столбец 7: ожидалось двоеточие после имени поля."],
    ['{"a": "x\ny"}', "Строка 1, столбец 9: перевод строки или управляющий знак внутри строки."],
    ['["a" "b"]', "Строка 1, столбец 6: ожидалась запятая или «]»."],
    ['{"a": "x}', "Строка 1, столбец 7: строка не закрыта кавычкой."],
    ['{"a": 1} {', "Строка 1, столбец 10: лишний текст после конца данных."],
    ['{"a": 1, "\\u0061": 2}', 'Строка 1, столбец 10: поле "\\u0061" записано дважды.'],
    ["[1e999]", "Строка 1, столбец 2: слишком большое число."],
    ['["\\x"]', "Строка 1, столбец 3: неизвестное сочетание с обратной косой чертой."],
  ])("tells of %j", (text, message) => {
    expect(fault(text)).toBe(message);
  });

  it.each(["{a: 1}", "[01]", "[1.]", "[+1]", "[NaN]", "['a']", "[undefined]", "// x", "[1] x", "[,1]"])(
    "refuses %j as JSON.parse does",
    (text) => {
      expect(() => JSON.parse(text)).toThrow();
      expect(fault(text)).toMatch(/^Строка 1, столбец \d+: /);
    },
  );

  it("stops at a depth that would exhaust the stack", () => {
    expect(fault("[".repeat(100_000))).toContain("вложенность больше 100 уровней");
    expect(() => read(`${"[".repeat(100)}${"]".repeat(100)}`)).not.toThrow();
  });

  it("wants UTF-8", () => {
    expect(() => readJsonText(Uint8Array.of(0x22, 0xc0, 0xed, 0x22))).toThrow("не в кодировке UTF-8");
  });

  it("reads a long text in a moment", () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ name: "Анна".repeat(20), at })));
    expect(read(text)).toHaveLength(20_000);
  });
});

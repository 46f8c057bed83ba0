import fc from "fast-check";
import { expect, it } from "vitest";
import { safeFileName } from "./safeFileName.ts";

it.each([
  ["Образцова Анна", "Образцова Анна"],
  ["../../etc/passwd", "etc passwd"],
  ["C:\\Users\\x", "C Users x"],
  ["a\u0000b\nc\td", "a b c d"],
  ["Иванов\u202Efdp.exe", "Иванов fdp.exe"],
  ["\uD800x", "x"],
  ["  . скрытый.. ", "скрытый"],
  ["00001-", "00001"],
  ["CON", "_CON"],
  ["nul.pdf", "_nul.pdf"],
  ["COM¹ .x", "_COM¹ .x"],
  ["конь", "конь"],
  ["и\u0306", "й"],
  ['<>:"/\\|?*', ""],
])("%j → %j", (text, name) => expect(safeFileName(text)).toBe(name));

it("is short enough for every file system, and cuts no letter in two", () => {
  const name = safeFileName(`${"я".repeat(200)}😀`);
  expect(name).toBe("я".repeat(90));
  expect(safeFileName(`${"x".repeat(178)}😀😀`)).toBe("x".repeat(178));
});

it("is always one part of a path, and safe of itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
      const name = safeFileName(text);
      expect(name).not.toMatch(/[/\\:<>"|?*\p{Cc}]|^\.|[. ]$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(182);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});

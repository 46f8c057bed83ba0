import { expect, test } from "vitest";
import { maskAsTyped } from "./maskAsTyped.ts";

test.each([
  ["snils", "1122", "112-2"],
  ["snils", "11223344595", "112-233-445 95"],
  ["snils", "112-233-4459", "112-233-445 9"],
  ["snils", "112233445951", "112233445951"],
  ["snils", "нет", "нет"],
  ["phone-ru", "8900", "+7 (900"],
  ["phone-ru", "8 (900) 000-00-00", "+7 (900) 000-00-00"],
  ["phone-ru", "+79000000000", "+7 (900) 000-00-00"],
  ["phone-ru", "+7", "+7"],
  ["passport-series", "9900", "99 00"],
  ["department-code", "0000", "000-0"],
  [undefined, "1122", "1122"],
])("%s: %s → %s", (format, text, expected) => {
  expect(maskAsTyped(format, text)).toBe(expected);
});

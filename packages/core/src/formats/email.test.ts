import { expect, test } from "vitest";
import { testFormat } from "../testing/formatCases.ts";
import { email, idnEmail } from "./email.ts";

testFormat(email, {
  valid: ["name@example.org", "first.last+tag@mail.example.org", "a@b-c.ru", "o'neil@example.org"],
  invalid: [
    "name",
    "name@",
    "@example.org",
    "name@example",
    "a b@example.org",
    ".a@example.org",
    "a@-b.ru",
    "a@b..ru",
  ],
  typed: { " name@example.org ": "name@example.org" },
});

testFormat(idnEmail, {
  valid: ["имя@пример.рф", "name@example.org"],
  invalid: ["имя", "имя@пример", "имя фамилия@пример.рф"],
});

// Under the flags i and u together, K (Kelvin) counts as k.
test("letters of other alphabets that look like ours are refused", () => {
  expect(email.pattern.test("name@example.org".replace("e", "\u0435"))).toBe(false);
  expect(email.pattern.test("\u212Aate@example.org")).toBe(false);
});

test.each([email, idnEmail])("a hostile text is refused at once", ({ pattern }) => {
  const started = performance.now();
  expect(pattern.test(`a@${"a-".repeat(100_000)}!`)).toBe(false);
  expect(pattern.test(`${"a.".repeat(100_000)}@`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});

import { expect, test } from "vitest";
import { xmlText } from "./xmlText.ts";

test("what XML cannot hold is seen as a sign that stands for it", () => {
  expect(xmlText("Анна\u0000 \u001fПетровна\n\t𝔄")).toBe("Анна\ufffd \ufffdПетровна\n\t𝔄");
  expect(xmlText("\ud83d и \udc00\ud83d\ude00")).toBe("\ufffd и \ufffd\ud83d\ude00");
});

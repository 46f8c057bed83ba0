import { expect, test } from "vitest";
import { isLength, lengthOr } from "./blank.ts";

test.each(["40mm", "1.5cm", "50%", "2em"])("%s is a length", (text) => {
  expect(isLength(text)).toBe(true);
});

test.each(["40", "mm", "1px", "5mm;color:red", "-1mm", ""])("«%s» is none", (text) => {
  expect(isLength(text)).toBe(false);
  expect(lengthOr(text, "9mm")).toBe("9mm");
});

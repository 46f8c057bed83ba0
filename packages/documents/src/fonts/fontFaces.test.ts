import { expect, test } from "vitest";
import { fontFaces } from "./fontFaces.ts";

function families(text: string): Readonly<Record<string, number>> {
  const names = [...fontFaces(text).matchAll(/font-family: "([^"]+)"/g)].map((match) => match[1] ?? "");
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]),
  );
}

test.each([
  ["Образцова № 5 – «a»", { Tinos: 8 }],
  ["Әминә", { Tinos: 12 }],
  ["☐ ☒", { Tinos: 8, "Formulyar Squares": 1 }],
  ["→ 漢", { Tinos: 8, "Formulyar Fallback": 1 }],
])("%s wants %j", (text, wanted) => {
  expect(families(text)).toEqual(wanted);
});

test("every font is inside", () => {
  expect(fontFaces("☐ Ә →").match(/url\(data:font\/woff2?;base64,[A-Za-z0-9+/=]{1000,}\)/g)).toHaveLength(14);
});

import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const place = (width: string) => `<span class="blank" style="width:${width}"></span>`;

test.each([
  ["numeric", "08.10.2024", `${place("8mm")}.${place("8mm")}.${place("14mm")}`],
  ["long", "8~октября~2024~г.", `«${place("8mm")}» ${place("32mm")} 20${place("8mm")}~г.`],
  ["quoted", "«08»~октября~2024~г.", `«${place("8mm")}» ${place("32mm")} 20${place("8mm")}~г.`],
  ["bare", "«08»~октября~2024", `«${place("8mm")}» ${place("32mm")} 20${place("8mm")}`],
])("%s: %s, with places to write one in a blank", (style, filled, blank) => {
  const template = `{{date "/arrival" style="${style}"}}`;
  expect(printTemplate(template, sampleGuest)).toBe(`<span class="nowrap">${filled}</span>`);
  expect(printTemplate(template)).toBe(`<span class="nowrap">${blank}</span>`);
});

test("a draft prints what it holds", () => {
  expect(printTemplate('{{date "/arrival"}}', { arrival: "скоро" })).toBe(
    '<span class="nowrap">скоро</span>',
  );
});

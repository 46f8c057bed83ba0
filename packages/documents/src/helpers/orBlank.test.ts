import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

const template = '№ {{orBlank region.acts.order.number "25mm"}}';

test("prints a value of the region, escaped", () => {
  expect(printTemplate(template, undefined, { region: { acts: { order: { number: "<7>" } } } })).toBe(
    "№~&lt;7&gt;",
  );
});

test("leaves a ruled place when the region does not give it", () => {
  const blank = '№~<span class="blank" style="width:25mm"></span>';
  expect(printTemplate(template, undefined, { region: {} })).toBe(blank);
  expect(printTemplate(template, undefined, { region: { acts: { order: { number: null } } } })).toBe(blank);
});

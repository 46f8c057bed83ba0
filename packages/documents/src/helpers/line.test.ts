import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test("prints values on a ruled line, the hint under it, a word before it", () => {
  expect(printTemplate('{{line "/guest" "/nights" hint="(кто)" prefix="от"}}', sampleGuest)).toBe(
    '<div class="line"><span class="line-prefix">от</span> <div class="line-field">' +
      '<div class="line-value">Образцова Анна, 3</div><div class="line-hint">(кто)</div></div></div>',
  );
});

test("leaves as many lines as told where there is nothing, one when filled", () => {
  const template = '{{line "/wish" lines=2 width="60mm"}}';
  const empty = '<div class="line-value">~</div>';
  expect(printTemplate(template)).toBe(
    `<div class="line" style="flex:none;width:60mm"><div class="line-field">${empty}${empty}</div></div>`,
  );
  expect(printTemplate(template, { wish: "нет" })).toContain(
    '<div class="line-field"><div class="line-value">нет</div></div>',
  );
});

test("takes its hint from a phrase of the form, and needs no field for a signature", () => {
  const texts = { hint: { title: "Пояснение", text: "(подпись <i>гостя</i>)" } };
  const markup = printTemplate('{{line hint=(text "hint")}}', undefined, { manifest: { texts } });
  expect(markup).toContain(
    '<div class="line-value">~</div><div class="line-hint">(подпись <i>гостя</i>)</div>',
  );
});

test("a sign at the end stands by the last line, before the hint", () => {
  const template = '{{line "/wish" lines=2 suffix="," hint="(что)"}}';
  expect(printTemplate(template)).toContain(
    '<div class="line-value">~</div><div class="line-ended"><div class="line-value">~</div><span class="line-suffix">,</span></div><div class="line-hint">(что)</div>',
  );
  expect(printTemplate(template, { wish: "нет" })).toContain(
    '<div class="line-ended"><div class="line-value">нет</div><span class="line-suffix">,</span></div>',
  );
});

import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const empty = '<span class="square">☐</span>';
const chosen = '<span class="square">☒</span>';

test("lists every option with a square, the chosen one crossed", () => {
  expect(printTemplate('{{options "/room"}}', sampleGuest)).toBe(
    `<ul class="options options-lines"><li>${chosen} на одного</li><li>${empty} на двоих</li></ul>`,
  );
});

test("knows several choices, columns, and one line", () => {
  expect(printTemplate('{{options "/meals" layout="columns"}}', sampleGuest)).toBe(
    `<ul class="options options-columns"><li>${empty} завтрак</li><li>${chosen} ужин</li></ul>`,
  );
  expect(printTemplate('{{options "/meals" layout="inline"}}')).toBe(
    `<span class="options-inline"><span class="option">${empty} завтрак</span> <span class="option">${empty} ужин</span></span>`,
  );
});

test("underlines instead", () => {
  expect(printTemplate('{{options "/room" mark="underline"}}', sampleGuest)).toBe(
    "<u>на одного</u>, на двоих",
  );
  expect(printTemplate('{{options "/room" mark="underline"}}')).toBe("на одного, на двоих");
});

test("signs between options and after the last stand tight, outside of the underlining", () => {
  const signs = 'separator=";" end="."';
  expect(printTemplate(`{{options "/room" ${signs}}}`, sampleGuest)).toBe(
    `<ul class="options options-lines"><li>${chosen} на одного;</li><li>${empty} на двоих.</li></ul>`,
  );
  expect(printTemplate(`{{options "/room" layout="inline" ${signs}}}`)).toBe(
    `<span class="options-inline"><span class="option">${empty} на одного;</span> <span class="option">${empty} на двоих.</span></span>`,
  );
  expect(printTemplate(`{{options "/room" mark="underline" ${signs}}}`, sampleGuest)).toBe(
    "<u>на одного</u>; на двоих.",
  );
  expect(printTemplate(`{{options "/room" mark="underline" layout="columns" ${signs}}}`, sampleGuest)).toBe(
    '<ul class="options options-columns"><li><u>на одного</u>;</li><li>на двоих.</li></ul>',
  );
});

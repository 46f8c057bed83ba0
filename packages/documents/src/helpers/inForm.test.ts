import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

const template = '{{#inForm "/room" "double"}}<b>{{option "/room" "double"}}</b>{{else}}нет{{/inForm}}';

test("what the form has stands on paper, filled in or not, hidden in this record or not", () => {
  expect(printTemplate(template, { wish: "Чай" })).toContain("<b>");
  expect(printTemplate('{{#inForm "/neighbour"}}да{{/inForm}}', { room: "single" })).toBe("да");
});

test.each([
  ["field", { target: "$.schema.properties.room", remove: true }],
  ["field that is never shown", { target: "$.schema.properties.room", update: { "x-visible": "false" } }],
  ["field that is not printed", { target: "$.schema.properties.room", update: { "x-print": false } }],
  ["option", { target: "$.schema.properties.room.oneOf[?@.const=='double']", remove: true }],
])("a %s taken away by a region has no place, in a blank neither", (_, action) => {
  const readers = { target: "$.schema.properties.neighbour", remove: true };
  const more = { region: {}, actions: [readers, action] };
  expect(printTemplate(template, undefined, more)).toBe("нет");
});

test("what is internal is not in the document", () => {
  expect(printTemplate('{{#inForm "/note"}}да{{else}}нет{{/inForm}}', { note: "x" })).toBe("нет");
});

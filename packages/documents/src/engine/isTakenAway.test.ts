import { describe, expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const without = (target: string) => ({ region: {}, actions: [{ target, remove: true }] });
const hidden = (target: string) => ({ region: {}, actions: [{ target, update: { "x-visible": "false" } }] });
const wish = "$.schema.properties.wish";

describe("a word of a common template that names what a region has taken away prints nothing", () => {
  test.each([
    '{{line "/wish" prefix="от" hint="(пожелания)"}}',
    '{{value "/wish" blank="40mm"}}',
    '{{label "/wish"}}',
    '{{#filled "/wish"}}да{{/filled}}',
    '{{#visible "/wish"}}да{{/visible}}',
  ])("%s", (template) => {
    for (const more of [without(wish), hidden(wish)]) {
      expect(printTemplate(`[${template}]`, guestWithoutWish(), more)).toBe("[]");
      expect(printTemplate(`[${template}]`, undefined, more)).toBe("[]");
    }
  });

  test.each(['{{option "/room" "single"}}', '{{square "/room" "single"}}', '{{mark "/room" "single"}}'])(
    "%s",
    (template) => {
      const more = without("$.schema.properties.room.oneOf[?@.const=='single']");
      expect(printTemplate(`[${template}]`, undefined, more)).toBe("[]");
    },
  );

  test("what is left of a line is printed", () => {
    expect(printTemplate('{{value "/guest" "/wish"}}', guestWithoutWish(), without(wish))).toBe(
      "Образцова Анна",
    );
  });
});

/** The guest without the field that the region does not have. */
function guestWithoutWish() {
  const { wish: _, ...rest } = sampleGuest;
  return rest;
}

describe("a slip of the pen is still found", () => {
  test("in the common form", () => {
    expect(findingsOf('{{value "/wihs"}}')[0]).toContain("поля «/wihs» в форме нет");
  });

  test("in a region that changes nothing", () => {
    expect(findingsOf('{{value "/wihs"}}', { region: {} })[0]).toContain("поля «/wihs» в форме нет");
  });

  test("in a phrase that the region words", () => {
    const manifest = { texts: { title: { title: "Название", text: "Лист" } } };
    const actions = [{ target: "$.form.texts.title", update: { text: '{{value "/wihs"}}' } }];
    const found = findingsOf('{{text "title"}}', { region: {}, actions, manifest });
    expect(found.some((finding) => finding.includes("поля «/wihs» в форме нет"))).toBe(true);
  });
});

import { beforeAll, expect, test } from "vitest";
import { loadOwnFonts } from "../pdf/fonts/loadOwnFonts.ts";
import type { OwnFonts } from "../pdf/fonts/ownFonts.ts";
import { testForm } from "../testing/testForm.ts";
import { printable } from "./printableSigns.ts";
import { unprintableSigns } from "./unprintableSigns.ts";

let fonts: OwnFonts;
beforeAll(async () => {
  fonts = await loadOwnFonts();
}, 120_000);

const form = testForm({
  properties: {
    wish: { type: "string", title: "Пожелания" },
    rows: {
      type: "array",
      title: "Строки",
      items: { type: "object", properties: { what: { type: "string", title: "Что" } } },
    },
    inner: { type: "string", title: "Служебное", "x-print": false },
  },
});

test("signs that no font has are named, field by field", () => {
  const data = { wish: "漢 и 漢字", rows: [{ what: "ладно" }, { what: "\u0007" }], inner: "漢" };
  expect(unprintableSigns(form, data, fonts)).toEqual([
    {
      path: "/wish",
      rule: "PRINT-SIGNS",
      severity: "error",
      message:
        "«Пожелания»: знаки «漢» U+6F22, «字» U+5B57 напечатать нельзя – их нет ни в одном шрифте документов. Уберите их или напишите иначе.",
      basis: "ISO 19005-3, 6.2.11.8",
    },
    expect.objectContaining({
      path: "/rows/1/what",
      message: expect.stringMatching(/^«Что»: знак U\+0007 напечатать нельзя/),
    }),
  ]);
});

test.each(["Әминә Ңгуен", "É→☐☒ ½", "при\u00adвет\u200b", "и\u0306", "עברית", "Ελλάδα", "e\u0301"])(
  "«%s» can be printed",
  (wish) => {
    expect(unprintableSigns(form, { wish }, fonts)).toEqual([]);
    expect(printable(wish, fonts)).toBe(wish);
  },
);

test("what cannot be printed gives way to a sign that says so", () => {
  expect(printable("a漢b\u0001c\ud800d\u{1F9EA}", fonts)).toBe("a�b�c�d�");
});

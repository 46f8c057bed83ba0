import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const ui = {
  sections: [
    { id: "who", title: "Кто", slot: "who", fields: ["/guest", "/wish", "/note"] },
    { id: "where", title: "Где", slot: "where", fields: ["/room", "/neighbour", "/quiet"] },
  ],
};

test("prints what the template does not name, with labels", () => {
  const markup = printTemplate('{{value "/guest/last"}}|{{slot "who"}}', sampleGuest, { ui });
  expect(markup).toContain(
    'Образцова|<h2>Гость</h2><div class="field"><span class="field-label">Имя:</span>',
  );
  expect(markup).toContain("Чай &amp; &lt;мёд&gt;");
  expect(markup).not.toContain("Заметка");
});

test("leaves out what is hidden, and what options print", () => {
  const markup = printTemplate('{{option "/room" "single"}}{{slot "where"}}', sampleGuest, { ui });
  expect(markup).not.toContain("Комната");
  expect(markup).not.toContain("Сосед");
  expect(markup).toContain("Тихая сторона");
  expect(printTemplate('{{slot "where"}}', undefined, { ui })).toContain("Сосед");
});

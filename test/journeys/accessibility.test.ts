import { describe, expect, test } from "vitest";
import { byName, press, seeText } from "../support/byName.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const form = "/fill/chelyabinsk/application";
/** Steps of the form, as an applicant without a representative has them, and «Проверьте ответы». */
const STEPS = 9;

const sizes = [
  ["a desk screen", { width: 1366, height: 768 }],
  ["a phone", { width: 360, height: 740 }],
] as const;
const visions = ["as usual", "for low vision"] as const;

describe.each(sizes)("on %s", (_name, size) => {
  describe.each(visions)("%s", (vision) => {
    const open = async (address: string) => {
      const screen = await product.open(address, size);
      if (vision === "for low vision") await press(screen.page, "Версия для слабовидящих");
      return screen;
    };

    test("axe finds nothing on the page of the choice", async () => {
      const { page, faults, close } = await open("/");
      await byName(page, "combobox", "Регион");
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    test("axe finds nothing on any step of the form, empty and with errors shown", async () => {
      const { page, faults, close } = await open(form);
      const found: string[] = [];
      const look = async (when: string) => {
        const step = await page.$eval("h2", (heading) => heading.textContent);
        found.push(...(await violations(page)).map((one) => `${step}, ${when}: ${one}`));
      };
      await look("empty");
      for (let step = 1; step < STEPS; step++) {
        await press(page, "Далее");
        await look("empty");
      }
      await press(page, "Готово");
      await seeText(page, "Есть ошибки:");
      await look("checked");
      for (let step = 1; step < STEPS; step++) {
        await press(page, "Назад");
        await look("checked");
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    test("nothing sticks out of the screen", async () => {
      for (const address of ["/", form, `${form}?step=person`]) {
        const { page, close } = await open(address);
        const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(inner, address).toBeLessThanOrEqual(outer ?? 0);
        await close();
      }
    });
  });
});

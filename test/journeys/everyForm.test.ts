import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";
import { press, seeText } from "../support/byName.ts";
import { eachStep } from "../support/eachStep.ts";
import { everyForm } from "../support/everyForm.ts";
import { formsInRegions } from "../support/formsInRegions.ts";
import { layoutFaults } from "../support/layoutFaults.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const catalogue = createCatalogue(await readDefinitions(checkout));
const forms = formsInRegions(catalogue);

const sizes = [
  ["a desk screen", { width: 1366, height: 768 }],
  // A small phone, and what is left of 1280 px at 400 % (SC 1.4.10).
  ["320 px", { width: 320, height: 640 }],
] as const;

test("every form is used by a region", () => {
  expect(forms.map(([id]) => id)).toEqual(everyForm(catalogue).map(({ id }) => id));
});

describe.each(sizes)("on %s", (_name, size) => {
  test.each(forms)("%s in %s: every step is sound, empty and checked", async (form, region) => {
    const { page, faults, close } = await product.open(`/fill/${region}/${form}`, size);
    const found: string[] = [];
    const look = async (step: string, when: string) => {
      // What has been scrolled half away under the switch of a phone is not there to be touched.
      await page.evaluate(() => scrollTo(0, 0));
      const wrong = [...(await violations(page)), ...(await layoutFaults(page))];
      found.push(...wrong.map((one) => `${step}, ${when}: ${one}`));
    };
    const there = await eachStep(page, "Далее", (step) => look(step, "empty"));
    expect(there.at(-1)).toBe("Проверьте ответы");
    await press(page, "Готово");
    await seeText(page, "Есть ошибки:");
    const back = await eachStep(page, "Назад", (step) => look(step, "checked"));
    expect(back).toEqual(there.toReversed());
    expect(there.length).toBeGreaterThan(2);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

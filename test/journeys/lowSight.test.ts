import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { press, seeText } from "../support/byName.ts";
import { eachStep } from "../support/eachStep.ts";
import { forceColours, spaceText } from "../support/emulate.ts";
import { choose, tabTo } from "../support/keyboard.ts";
import { layoutFaults } from "../support/layoutFaults.ts";
import type { ScreenOptions } from "../support/openScreen.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

const product = startProduct();
const application = "/fill/chelyabinsk/application";
const programme = "/fill/chelyabinsk/ipsp";

/** 1366 × 768 at 200 % (SC 1.4.4). */
const zoomed = { width: 683, height: 384 };

/** All pages that are no forms, and one way through each of two forms, empty; gives what is wrong. */
async function lookEverywhere(size: ScreenOptions, prepare: (page: Page) => Promise<void>) {
  const found: string[] = [];
  for (const address of ["/", "/fill/chelyabinsk/nothing", application, programme]) {
    const { page, faults, close } = await product.open(address, size);
    await prepare(page);
    const look = async (where: string) => {
      found.push(...(await layoutFaults(page)).map((one) => `${where}: ${one}`));
    };
    if (address.startsWith(application) || address.startsWith(programme)) await eachStep(page, "Далее", look);
    else await look(address);
    // A page that is not there is missing on the console, too.
    if (!address.endsWith("nothing")) found.push(...faults);
    await close();
  }
  return found;
}

describe("nothing is cut off, too small to press or out of the screen", () => {
  test("at 200 %", async () => {
    const twice = async (page: Page) => page.setViewport({ ...zoomed, deviceScaleFactor: 2 });
    expect(await lookEverywhere(zoomed, twice)).toEqual([]);
  });

  test("at 320 px, with more room between letters, words and lines", async () => {
    expect(await lookEverywhere({ width: 320, height: 640 }, spaceText)).toEqual([]);
  });
});

describe("in dialogs and menus, at 320 px", () => {
  const size = { width: 320, height: 640 };
  const openings: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ["the menu of the data", (page) => press(page, "Данные формы")],
    [
      "the question which document to fill from",
      async (page) => {
        await press(page, "Данные формы");
        await press(page, "Заполнить по другому документу…");
        await seeText(page, "нет начатых документов");
      },
    ],
    ["the document and its menu", (page) => press(page, "Документ")],
    [
      "the dialog of errors",
      async (page) => {
        await press(page, "Документ");
        await press(page, "Сохранить PDF");
        await seeText(page, "Готовый документ можно выдать");
      },
    ],
    ["the list of steps", async (page) => page.click(".fy-tasks__toggle")],
  ];

  test.each(openings)("%s", async (_name, open) => {
    const { page, faults, close } = await product.open(programme, size);
    await open(page);
    expect([...(await violations(page)), ...(await layoutFaults(page))]).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

test("who wants less motion gets none", async () => {
  const { page, close } = await product.open(`${programme}?step=services`);
  const moving = await page.$$eval("*", (elements) =>
    elements
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = [transitionDuration, animationDuration].some((time) => /[1-9]/.test(time));
        return lasts || scrollBehavior === "smooth";
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
  expect([...new Set(moving)]).toEqual([]);
  await close();
});

describe("with the colours of the person", () => {
  const styleOf = (page: Page, selector: string, name: string) =>
    page.$eval(selector, (element, key) => getComputedStyle(element).getPropertyValue(key), name);

  const open = async (address: string, size?: ScreenOptions) => {
    const screen = await product.open(address, size);
    await forceColours(screen.page);
    return screen;
  };

  test("what has the focus is told from the rest", async () => {
    const { page, close } = await open(application);
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press("Tab");
      const [style, width] = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return [outlineStyle, Number.parseFloat(outlineWidth)];
      });
      expect(style).not.toBe("none");
      expect(width).toBeGreaterThanOrEqual(2);
    }
    await close();
  });

  test("the step on the screen, the wrong field, and a warning are told from the rest", async () => {
    const { page, close } = await open(application, { width: 1000, height: 768 });
    await press(page, "Проверить");
    await seeText(page, "Есть ошибки:");
    const edge = "border-inline-start-color";
    expect(await styleOf(page, ".fy-task[aria-current]", edge)).not.toBe(
      await styleOf(page, ".fy-task:not([aria-current])", edge),
    );
    expect(await styleOf(page, ".fy-field--invalid", "border-inline-start-style")).toBe("solid");
    expect(await styleOf(page, ".fy-notice--warning", "border-inline-start-style")).toBe("dotted");
    await close();
  });

  test("what is drawn of backgrounds alone is still there", async () => {
    const { page, close } = await open(application);
    const [dot, button] = await Promise.all([
      styleOf(page, ".fp-menu__dots", "background-color"),
      styleOf(page, "button:has(.fp-menu__dots)", "background-color"),
    ]);
    expect(dot).not.toBe(button);
    await close();
  });

  test("on a phone the half that is shown is told from the other", async () => {
    const { page, close } = await open(application, { width: 320, height: 640 });
    const edge = "border-top-color";
    expect(await styleOf(page, '.fp-views__one[aria-pressed="true"]', edge)).not.toBe(
      await styleOf(page, '.fp-views__one[aria-pressed="false"]', edge),
    );
    await close();
  });

  test("in the table: marked cells, wrong ones, and the option that a key would take", async () => {
    const { page, close } = await open(`${programme}?step=services`);
    await tabTo(page, "Социально-бытовые услуги");
    for (const key of ["ArrowDown", "Space", "ArrowRight", "ArrowRight"] as const)
      await page.keyboard.press(key);
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.up("Shift");
    expect(await styleOf(page, "td[data-marked]:not(:focus)", "outline-style")).toBe("solid");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    expect(await styleOf(page, '[role="option"][data-current]', "outline-style")).not.toBe("none");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await choose(page, "Проверить");
    await seeText(page, "Есть ошибки:");
    expect(await styleOf(page, 'td[aria-invalid="true"]', "outline-style")).toBe("dashed");
    await close();
  });
});

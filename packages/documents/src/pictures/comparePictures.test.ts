import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { comparePictures, looksAlike } from "./comparePictures.ts";
import type { Picture } from "./Picture.ts";
import { pagePictures } from "./pagePictures.ts";
import { decodePng, encodePng } from "./png.ts";

const DPI = 60;
const printer = createPrinter();

beforeAll(() => prepareBrowser(), 120_000);
afterAll(() => printer.close());

interface Look {
  readonly shift?: string;
  readonly rule?: string;
  readonly border?: string;
  readonly text?: string;
  readonly square?: string;
}

/** A page as forms have them: text, a ruled line, a table; drawn as the test of looks draws it. */
async function page(look: Look = {}): Promise<Picture> {
  const {
    shift = "0",
    rule = "0.5pt solid",
    border = "0.5pt solid",
    text = "Образцова Анна Петровна",
    square = "☐",
  } = look;
  const html = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Лист</title><style>
    @page { size: A4; margin: 20mm } body { font: 12pt Tinos; position: relative; top: ${shift} }
    .line { border-bottom: ${rule}; width: 120mm } td { border: 0.5pt solid; padding: 1mm 5mm } td.x { border-right: ${border} }
    </style></head><body><h1>Заявление</h1><div class="line">${text}</div><p>${square} прошу предоставить услуги</p>
    <table style="border-collapse: collapse"><tr><td>Один</td><td class="x">Два</td></tr></table></body></html>`;
  const [first] = await pagePictures(await printer.print(html), DPI);
  if (!first) throw new Error("no page");
  return decodePng(encodePng(first.picture, { small: true }));
}

describe("two pages look alike", { timeout: 60_000 }, () => {
  test("when they are the same, in sixteen shades or in all", async () => {
    const [full] = await pagePictures(await printer.print("<p>Лист</p>"), DPI);
    if (!full) throw new Error("no page");
    expect(comparePictures(decodePng(encodePng(full.picture, { small: true })), full.picture).different).toBe(
      0,
    );
    expect(comparePictures(await page(), await page()).different).toBe(0);
  });

  test("when edges are drawn a little otherwise: another build of the browser", async () => {
    expect(looksAlike(comparePictures(await page(), await page({ shift: "0.1mm" })))).toBe(true);
    expect(looksAlike(comparePictures(await page(), noisy(await page())))).toBe(true);
  });
});

describe("two pages do not look alike", { timeout: 60_000 }, () => {
  test.each<[string, Look]>([
    ["everything stands a millimetre lower", { shift: "1mm" }],
    ["everything stands a millimetre higher", { shift: "-1mm" }],
    ["a ruled line is missing", { rule: "none" }],
    ["a border of one cell is missing", { border: "none" }],
    ["one letter is another", { text: "Образцова Анна Петровны" }],
    ["a word is missing", { text: "Образцова Анна" }],
    ["a square is crossed", { square: "☒" }],
  ])("when %s", async (_, look) => {
    expect(looksAlike(comparePictures(await page(), await page(look)))).toBe(false);
  });

  test("when one is larger", async () => {
    const small = await page();
    const large = {
      ...small,
      height: small.height + 20,
      grey: new Uint8Array(small.width * (small.height + 20)).fill(0),
    };
    expect(looksAlike(comparePictures(small, large))).toBe(false);
  });
});

/** The same page with every edge off by some shades, here and there more than anywhere else. */
function noisy(picture: Picture): Picture {
  const grey = picture.grey.map((shade, at) => {
    const off = ((at * 7919) % 61) - 30;
    return shade > 0 && shade < 255 ? Math.min(255, Math.max(0, shade + off)) : shade;
  });
  return { ...picture, grey };
}

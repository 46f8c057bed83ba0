import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { createPrinter, prepareBrowser } from "@formulyar/documents";
import {
  comparePictures,
  decodePng,
  differencePng,
  encodePng,
  looksAlike,
  type Picture,
} from "@formulyar/documents/pictures";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draw, pageFile, REFERENCES, type Sheet, sheets } from "./sheets.ts";

/** What was expected, what came, and where they differ; not committed. */
const DIFFERENCES = join(import.meta.dirname, "../../test-results/visual");
const REWRITE = "Если так и задумано, перепишите образцы: npm run pictures.";

// Another browser (of the system, or named in the environment) draws a little otherwise, and is not what is delivered.
const { libraries } = await prepareBrowser();
const lookTest = test.skipIf(libraries === undefined);

const printer = createPrinter();
const all = await sheets();

const drawn = new Map<Sheet, Promise<readonly Picture[]>>();
/** Each document is printed once. */
function pagesOf(sheet: Sheet): Promise<readonly Picture[]> {
  const pages = drawn.get(sheet) ?? draw(sheet, printer);
  drawn.set(sheet, pages);
  return pages;
}

beforeAll(() => rm(DIFFERENCES, { recursive: true, force: true }));
afterAll(() => printer.close());

lookTest.each(all.map((sheet) => [sheet.name, sheet] as const))("%s looks as it did", async (_, sheet) => {
  const actual = await pagesOf(sheet);
  const faults = await Promise.all(actual.map((picture, index) => faultOf(sheet, index + 1, picture)));
  expect(faults.filter(Boolean)).toEqual([]);
});

lookTest("no picture is kept of a page that nobody prints any more", async () => {
  const kept = (await readdir(REFERENCES, { recursive: true })).filter((name) => name.endsWith(".png"));
  const pages = await Promise.all(
    all.map(async (sheet) => (await pagesOf(sheet)).map((_, index) => pageFile("", sheet, index + 1))),
  );
  expect(kept.toSorted(), REWRITE).toEqual(pages.flat().toSorted());
});

/** Why a page is not as it was; the pictures that show it are written down. */
async function faultOf(sheet: Sheet, page: number, actual: Picture): Promise<string | undefined> {
  const bytes = await readFile(pageFile(REFERENCES, sheet, page)).catch(() => undefined);
  if (!bytes) return `Образца страницы ${page} нет. ${REWRITE}`;
  const expected = decodePng(bytes);
  const comparison = comparePictures(expected, actual);
  if (looksAlike(comparison)) return undefined;
  const file = pageFile(DIFFERENCES, sheet, page);
  await mkdir(dirname(file), { recursive: true });
  await Promise.all([
    writeFile(file.replace(/\.png$/, ".expected.png"), bytes),
    writeFile(file.replace(/\.png$/, ".actual.png"), encodePng(actual)),
    writeFile(file.replace(/\.png$/, ".difference.png"), differencePng(actual, comparison)),
  ]);
  const folder = relative(process.cwd(), dirname(file));
  return `Страница ${page} выглядит иначе (${comparison.different} точек). Смотрите ${folder}: expected, actual, difference. ${REWRITE}`;
}

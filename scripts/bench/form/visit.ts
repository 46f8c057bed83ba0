import type { Browser, Page } from "puppeteer";
import type { BenchCase } from "./benchCase.ts";
import { type Contender, type Part, placeOf } from "./contenders.ts";
import { MainThread } from "./MainThread.ts";
import { type Opened, openPage } from "./openPage.ts";
import { type TypingCost, typeWords } from "./typing.ts";

/** What one visit to the pages of a contender gave. */
export interface Visit {
  /** The page as a user comes to it. */
  readonly first: Opened;
  /** The page that begins with the table. */
  readonly table: Opened;
  /** Memory of scripts with the table on the page, in bytes. */
  readonly heap: number;
  readonly field: TypingCost;
  readonly cell: TypingCost;
}

/** Opens pages of one host in a browser. */
export interface Visitor {
  readonly browser: Browser;
  /** `http://127.0.0.1:<port>` */
  readonly host: string;
  /** Words to type in each part. */
  readonly words: number;
}

/** Opens the pages of a contender anew, with nothing kept from before, and types into them. */
export async function visit(visitor: Visitor, contender: Contender, sample: BenchCase): Promise<Visit> {
  const open = <T>(part: Part | undefined, use: (page: Page, opened: Opened) => Promise<T>) =>
    withPage(visitor.browser, visitor.host + contender.address(sample.rows, part), use);
  const type = (page: Page, part: Part) => typeInto(page, contender, sample, part, visitor.words);
  if (contender.isOnePage) {
    return open(undefined, async (page, first) => ({
      first,
      table: first,
      heap: await heapOf(page),
      field: await type(page, "field"),
      cell: await type(page, "cell"),
    }));
  }
  const first = await open(undefined, async (_, opened) => opened);
  const field = await open("field", (page) => type(page, "field"));
  return open("cell", async (page, table) => ({
    first,
    table,
    heap: await heapOf(page),
    field,
    cell: await type(page, "cell"),
  }));
}

async function withPage<T>(
  browser: Browser,
  url: string,
  use: (page: Page, opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return await use(page, await openPage(page, url));
  } finally {
    await context.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const main = await MainThread.of(page);
  return main.heap();
}

async function typeInto(
  page: Page,
  contender: Contender,
  sample: BenchCase,
  part: Part,
  words: number,
): Promise<TypingCost> {
  if (contender.checks) await page.evaluate("check()");
  const goTo = async (word: number) => {
    await page.evaluate(`goTo(${JSON.stringify(placeOf(part, sample, word))})`);
  };
  const cost = await typeWords(await MainThread.of(page), goTo, contender.end(part), words);
  await proveTyped(page, part, sample, words);
  return cost;
}

/** A benchmark of keys that went nowhere would be a fine one. */
async function proveTyped(page: Page, part: Part, { rows }: BenchCase, words: number): Promise<void> {
  const shown = Number(await page.evaluate(countTyped));
  const wanted = part === "field" ? 1 : words + 1;
  if (shown < wanted)
    throw new Error(`${page.url()}, строк ${rows}: введено мест ${shown}, а нужно ${wanted}.`);
}

const countTyped = `[...document.querySelectorAll("input, textarea, td")]
  .filter((place) => (place.value ?? place.textContent).includes("образец")).length`;

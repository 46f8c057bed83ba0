import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** WCAG 2.2 AA and axe's best practices. */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** What axe finds wrong with the page as it is now, one line for each place. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  const results = (await page.evaluate((how) => {
    const { axe } = window as unknown as { axe: { run(what: Document, how: unknown): Promise<unknown> } };
    return axe.run(document, how);
  }, options as object)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.join(" ")}: ${node.html.slice(0, 120)}`),
  );
}

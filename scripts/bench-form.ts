/**
 * How fast the web form is, in a real Chromium and built for production: the ИПСП as it is (50 rows of services) and with
 * 200 and 1000 rows, against plain RJSF with its defaults and against HTML written by hand, in one run. Told are the CPU
 * time of the main thread a key (other work on the machine does not count), what the end of a word costs (a pause, or
 * leaving a cell: the record is taken over, computed and checked), a key on the average with both, the time until the
 * first letter shows (of the quietest round), memory and the size of scripts. Ends with 1 when a target is missed.
 *
 * The table is the ИПСП's, with invented options beyond 50 rows. RJSF and the form by hand get the name of a row as a text
 * (a list of all options in each row would be a million of elements) and show no errors; ours shows the errors of a check.
 *
 *     npx tsx --conditions=@formulyar/source scripts/bench-form.ts [--json] [--rounds=3] [--words=3] [--rows=50,200,1000]
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readDefinitions } from "@formulyar/core/files";
import { launchBrowser } from "../test/support/launchBrowser.ts";
import { benchCase } from "./bench/form/benchCase.ts";
import { benchFiles } from "./bench/form/benchFiles.ts";
import { compare } from "./bench/form/compare.ts";
import { report } from "./bench/form/report.ts";
import { servePages } from "./bench/form/servePages.ts";
import { isReached, targetsOf } from "./bench/form/targets.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "3" },
    words: { type: "string", default: "3" },
    rows: { type: "string", default: "50,200,1000" },
  },
});
const definitions = await readDefinitions(root);
const cases = values.rows.split(",").map((rows) => benchCase(definitions, Number(rows)));
const server = await servePages(await benchFiles(cases));
const browser = await launchBrowser();
try {
  const visitor = { browser, host: server.url, words: Number(values.words) };
  const results = await compare(visitor, cases, Number(values.rounds), server.gzipped);
  const targets = targetsOf(results, await elementSize());
  const told = targets.map((target) => ({ ...target, reached: isReached(target) }));
  console.log(values.json ? JSON.stringify({ results, targets: told }, null, 2) : report(results, targets));
  if (!targets.every(isReached)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

/** The embeddable element as it travels, once it is built. */
async function elementSize(): Promise<number | undefined> {
  const file = join(root, "packages/react/dist/element/formulyar-form.js");
  return existsSync(file) ? gzipSync(await readFile(file)).length : undefined;
}

/**
 * How fast documents are made: finished ones (PDF/A-3a, PDF/UA-1, record inside, QR code) one at a time and many together,
 * beside the naive way (a new page of the same browser for each, no more than a tagged PDF) and beside WeasyPrint where it
 * is installed, in one run. The ways take turns, so that other work on the machine falls on all of them. Told are documents
 * a second on two cores, the first document of a new process, and memory (this process and its browsers). Ends with 1 when
 * a target is missed.
 *
 *     npx tsx --conditions=@formulyar/source scripts/bench-documents.ts [--rounds=3] [--json] [--long=20519]
 *
 * `--long`: so many lists of one sheet, some tens at a time; memory is told every tenth part. To reach, of 20,519: two and
 * a half minutes, and memory that does not grow.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { createCatalogue, type JsonObject } from "@formulyar/core";
import {
  createDocument,
  createPrinter,
  documentSources,
  issueDocument,
  issueDocuments,
} from "@formulyar/documents";
import { launchBrowser } from "../test/support/launchBrowser.ts";
import { type BenchDocument, benchDefinitions, benchDocuments } from "./bench/documents/benchDefinitions.ts";
import { treeMemory } from "./bench/documents/memory.ts";
import { printNaively } from "./bench/documents/naive.ts";
import { least, most, short, tell } from "./bench/documents/targets.ts";
import { throughput } from "./bench/documents/throughput.ts";
import { printByWeasyPrint, weasyPrintVersion } from "./bench/documents/weasyPrint.ts";
import { median } from "./bench/measure.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    long: { type: "string" },
    first: { type: "boolean", default: false },
  },
});
const today = "2026-06-01";
const TOGETHER = 25;
const catalogue = createCatalogue(benchDefinitions);
const documentOf = ({ form }: BenchDocument) => {
  const compiled = catalogue.form(form);
  return createDocument(compiled, documentSources(catalogue, compiled));
};

if (values.first) await firstDocument();
else if (values.long) await long(Number(values.long));
else await compare(Number(values.rounds));

/** In a process of its own: from nothing to the bytes of one document. */
async function firstDocument(): Promise<void> {
  const start = performance.now();
  const printer = createPrinter();
  const [bench] = benchDocuments;
  if (bench) await issueDocument(printer, documentOf(bench), { data: bench.data(0) }, { today });
  console.log(Math.round(performance.now() - start));
  await printer.close();
}

interface Row {
  readonly way: string;
  readonly document: string;
  readonly perSecond: number;
}

async function compare(rounds: number): Promise<void> {
  const printer = createPrinter();
  const browser = await launchBrowser();
  const weasy = await weasyPrintVersion();
  const rows: Row[] = [];
  let memory = 0;
  for (const bench of benchDocuments) {
    const document = documentOf(bench);
    const record = (number: number) => ({ data: bench.data(number) });
    const chunk = (number: number) =>
      Array.from({ length: TOGETHER }, (_, at) => record(number * TOGETHER + at));
    const html = (number: number) => document.html(bench.data(number), { today });
    const large = bench.form.endsWith("b");
    const ways: readonly Way[] = [
      { way: "наивный", documents: large ? 8 : 20, each: (n) => printNaively(browser, html(n)) },
      {
        way: "по одному",
        documents: large ? 60 : 300,
        each: (n) => issueDocument(printer, document, record(n), { today }),
      },
      {
        way: "пачками",
        documents: large ? 4 : 16,
        size: TOGETHER,
        each: (n) => issueDocuments(printer, document, chunk(n), { today }),
      },
      ...(weasy
        ? [{ way: weasy, documents: large ? 2 : 4, each: (n: number) => printByWeasyPrint(html(n)) }]
        : []),
    ];
    for (const { each } of ways) await each(0);
    const measured = ways.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, { documents, each, size = 1 }] of ways.entries()) {
        const { perSecond } = await throughput(documents, 2, each);
        measured[index]?.push(perSecond * size);
        memory = Math.max(memory, treeMemory() ?? 0);
      }
    }
    for (const [index, { way }] of ways.entries())
      rows.push({ way, document: bench.name, perSecond: median(measured[index] ?? []) });
  }
  await printer.close();
  await browser.close();
  report(rows, memory, firsts(rounds));
}

interface Way {
  readonly way: string;
  readonly documents: number;
  /** Documents that one call makes. */
  readonly size?: number;
  readonly each: (number: number) => Promise<unknown>;
}

function firsts(rounds: number): number {
  const file = import.meta.filename;
  const args = ["--conditions=@formulyar/source", "--import", "tsx", file, "--first"];
  const times = Array.from({ length: rounds }, () =>
    Number(execFileSync(process.execPath, args, { encoding: "utf8" })),
  );
  return median(times);
}

function report(rows: readonly Row[], memory: number, first: number): void {
  const of = (letter: string, way: string) =>
    rows.find((row) => row.document.startsWith(letter) && row.way === way)?.perSecond ?? Number.NaN;
  const targets = [
    least("A по одному, в секунду", of("A", "по одному"), 140),
    least("A пачками, в секунду", of("A", "пачками"), 180),
    least("A пачками к наивному способу", of("A", "пачками") / of("A", "наивный"), 15),
    least("B, в секунду", of("B", "по одному"), 35),
    least("B к наивному способу", of("B", "по одному") / of("B", "наивный"), 4.5),
    most("первый документ, мс", first, 300),
    most("память, МиБ", memory, 1536),
  ];
  if (values.json) console.log(JSON.stringify({ rows, first, memory, targets }, null, 2));
  for (const { document, way, perSecond } of values.json ? [] : rows)
    console.log(`${document} – ${way}: ${short(perSecond)} в секунду`);
  tell(targets, values.json);
}

async function long(documents: number): Promise<void> {
  const [bench] = benchDocuments;
  if (!bench) return;
  const printer = createPrinter();
  const document = documentOf(bench);
  const chunks = Math.ceil(documents / TOGETHER);
  const tenth = Math.ceil(chunks / 10);
  const start = performance.now();
  /** Most memory in each tenth of the work. */
  const peaks: number[] = [];
  let bytes = 0;
  await throughput(chunks, 2, async (chunk) => {
    const size = Math.min(TOGETHER, documents - chunk * TOGETHER);
    const records: { data: JsonObject }[] = Array.from({ length: size }, (_, at) => ({
      data: bench.data(chunk * TOGETHER + at),
    }));
    for (const settled of await issueDocuments(printer, document, records, { today }))
      if (settled.status === "fulfilled") bytes += settled.value.length;
    const part = Math.floor(chunk / tenth);
    peaks[part] = Math.max(peaks[part] ?? 0, treeMemory() ?? 0);
    if ((chunk + 1) % tenth === 0) progress((chunk + 1) * TOGETHER, start, peaks[part]);
  });
  const seconds = (performance.now() - start) / 1000;
  await printer.close();
  console.log(`В среднем ${Math.round(bytes / documents / 1024)} КиБ\n`);
  // What the first tenth takes is warming up.
  const [early = 0, late = 0] = [Math.max(...peaks.slice(0, 3)), Math.max(...peaks.slice(-3))];
  tell([
    most(`${documents} документов, с`, seconds, (documents / 20_519) * 150),
    most("память, МиБ", Math.max(...peaks), 1536),
    most("память в конце к памяти в начале", late / early, 1.1),
  ]);
}

function progress(done: number, start: number, memory: number): void {
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${done} документов, ${short(seconds)} с, ${short(done / seconds)} в секунду, не больше ${Math.round(memory)} МиБ`,
  );
}

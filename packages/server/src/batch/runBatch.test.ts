import { createCatalogue, type Json } from "@formulyar/core";
import {
  type FormDocument,
  type IssueRecords,
  issueStream,
  PrintError,
  RefusedDocumentError,
  readNamePattern,
} from "@formulyar/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Killed, type MemoryStore, memoryStore } from "../testing/memoryStore.ts";
import { tableFiles } from "../testing/tableForm.ts";
import type { BatchEntry } from "./BatchEntry.ts";
import { checkRecord } from "./checkRecord.ts";
import { readJournal } from "./journal.ts";
import { jsonLines } from "./records/jsonLines.ts";
import { runBatch } from "./runBatch.ts";

const catalogue = createCatalogue(tableFiles);
const today = "2025-03-01";

const good = (last: string): Json => ({ person: { snils: "112-233-445 95", name: { last } } });
const bad: Json = { person: { name: { last: "Без номера" } } };
const wrong: Json = { count: "три" };

/** Prints a line. */
type Print = (line: string) => Promise<Uint8Array>;

const plainPrint: Print = async (line) => new TextEncoder().encode(`%PDF ${line}`);

/** Prints the family name alone: what a test looks at. */
const document = {
  html: (data: unknown) => (data as { person?: { name?: { last?: string } } }).person?.name?.last ?? "",
} as unknown as FormDocument;

const issueBy =
  (print: Print): IssueRecords =>
  (by, records, options) =>
    Promise.allSettled(records.map(({ data }) => print(by.html(data, options))));

interface Trial {
  readonly pattern?: string;
  readonly drafts?: boolean;
  readonly print?: Print;
  readonly signal?: AbortSignal;
}

/** One run of the command over a store: what was cut off is taken away first. */
async function run(
  lines: readonly string[],
  store: MemoryStore,
  trial: Trial = {},
): Promise<readonly BatchEntry[]> {
  const { pattern = "{number}", drafts = false, print = plainPrint, signal } = trial;
  const journal = readJournal(store.journal());
  store.cut(journal.length);
  const bytes = (async function* () {
    yield Buffer.from(lines.join("\n"));
  })();
  const stop = signal && { signal };
  const batch = {
    records: jsonLines(bytes),
    check: (raw) => checkRecord(raw, { catalogue, form: "table", edition: { on: today }, today }),
    document: () => document,
    issue: (items) => issueStream(issueBy(print), items, { today, chunk: 3, ...stop }),
    names: readNamePattern(pattern),
    width: 2,
    drafts,
    today,
    ...stop,
  } satisfies Parameters<typeof runBatch>[0];
  return runBatch(batch, store, journal);
}

const linesOf = (...records: readonly Json[]) => records.map((record) => JSON.stringify(record));

describe("a batch", () => {
  it("issues what has no errors, and lists the rest with reasons", async () => {
    const store = memoryStore();
    const foreign = { form: "other", data: {} };
    const old = { form: "table", edition: "1999", data: {} };
    const entries = await run(
      [...linesOf(good("Образцова"), bad, wrong, foreign, old), "{", ...linesOf(good("Примеров"))],
      store,
    );
    expect([...store.files]).toEqual([
      ["01.pdf", "%PDF Образцова"],
      ["07.pdf", "%PDF Примеров"],
    ]);
    expect(entries.map(({ number, place, outcome }) => [number, place, outcome])).toEqual([
      [1, "строка 1", "issued"],
      [2, "строка 2", "invalid"],
      [3, "строка 3", "invalid"],
      [4, "строка 4", "invalid"],
      [5, "строка 5", "invalid"],
      [6, "строка 6", "invalid"],
      [7, "строка 7", "issued"],
    ]);
    expect(entries.map(({ notes }) => notes.join(" "))).toEqual([
      "",
      expect.stringMatching(/СНИЛС.*Основание: п\. 2 Порядка\.$/),
      expect.stringContaining("Детей"),
      "Это запись другой формы: «other», а нужна «table».",
      expect.stringContaining("1999"),
      "Не удалось прочитать как JSON. Строка 6, столбец 2: текст обрывается раньше конца данных.",
      "",
    ]);
  });

  it("prints drafts when asked to, but never data of the wrong kind", async () => {
    const store = memoryStore();
    const entries = await run(linesOf(bad, wrong, good("Образцова")), store, { drafts: true });
    expect([...store.files.keys()]).toEqual(["01 (черновик).pdf", "03.pdf"]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(["draft", "invalid", "issued"]);
  });

  it("names files by the record, each once", async () => {
    const store = memoryStore();
    await run(linesOf(good("Иванова"), good("ИВАНОВА"), good("../x"), good("Иванова")), store, {
      pattern: "{/person/name/last}",
    });
    expect([...store.files.keys()]).toEqual(["Иванова.pdf", "ИВАНОВА (2).pdf", "x.pdf", "Иванова (3).pdf"]);
  });

  it("goes on past a record that cannot be printed, and tries it again the next time", async () => {
    const store = memoryStore();
    const failing =
      (reason: Error): Print =>
      async (line) =>
        line === "Плохая" ? Promise.reject(reason) : plainPrint(line);
    const lines = linesOf(good("Первая"), good("Плохая"), good("Третья"));
    const first = await run(lines, store, { print: failing(new PrintError("Браузер завершился.")) });
    expect(first[1]).toMatchObject({ outcome: "failed", notes: ["Браузер завершился."] });
    const second = await run(lines, store, { print: failing(new RangeError("health data")) });
    expect(second[1]?.notes).toEqual(["Сбой в программе при составлении документа."]);
    const third = await run(lines, store);
    expect(third.map(({ outcome, file }) => [outcome, file])).toEqual([
      ["issued", "01.pdf"],
      ["issued", "02.pdf"],
      ["issued", "03.pdf"],
    ]);
  });

  it("takes a refusal of the document for the record's own fault", async () => {
    const print = async () => Promise.reject(new RefusedDocumentError("Документ слишком велик."));
    const lines = linesOf(...Array.from({ length: 9 }, () => good("Х")));
    const entries = await run(lines, memoryStore(), { print });
    expect(entries.map(({ outcome }) => outcome)).toEqual(Array(9).fill("invalid"));
  });

  it("does again what somebody has removed, under its old name", async () => {
    const store = memoryStore();
    const lines = linesOf(good("А"), good("А"), good("А"));
    await run(lines, store, { pattern: "{/person/name/last}" });
    store.files.delete("А (2).pdf");
    const printed: string[] = [];
    const print = async (html: string) => {
      printed.push(html);
      return plainPrint(html);
    };
    await run(lines, store, { pattern: "{/person/name/last}", print });
    expect([[...store.files.keys()].sort(), printed]).toEqual([["А (2).pdf", "А (3).pdf", "А.pdf"], ["А"]]);
  });

  it("stops at once when it is told to", async () => {
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    const store = memoryStore();
    await expect(run(linesOf(good("А")), store, { signal: stop.signal })).rejects.toThrow("stopped");
    expect(store.files.size).toBe(0);
  });
});

describe("a batch that is killed", () => {
  const pool = [good("Иванова"), good("ИВАНОВА"), good("Иванова (2)"), bad, wrong, "нет записи"] as const;
  const records = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 12 });
  const settings = fc.record({
    drafts: fc.boolean(),
    pattern: fc.constantFrom("{number}", "{/person/name/last}"),
  });

  it("at any byte of its journal, again and again, leaves in the end what an unbroken one does", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        settings,
        fc.array(fc.nat(3000), { maxLength: 4 }),
        async (list, trial, kills) => {
          const lines = linesOf(...list);
          const unbroken = memoryStore();
          const wanted = await run(lines, unbroken, trial);
          const store = memoryStore();
          for (const steps of kills) {
            store.killAfter(steps % (unbroken.steps() + 1));
            await run(lines, store, trial).catch((error) => expect(error).toBeInstanceOf(Killed));
          }
          store.killAfter(Number.POSITIVE_INFINITY);
          const found = await run(lines, store, trial);
          expect(found).toEqual(wanted);
          expect(new Map([...store.files].sort())).toEqual(new Map([...unbroken.files].sort()));
          expect(readJournal(store.journal()).entries.size).toBe(list.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("at each byte of one journal leaves one file for each record that can be printed", {
    timeout: 120_000,
  }, async () => {
    const lines = linesOf(good("А"), bad, good("А"), good("Б"));
    const whole = memoryStore();
    await run(lines, whole, { pattern: "{/person/name/last}" });
    for (let steps = 0; steps <= whole.steps(); steps += 1) {
      const store = memoryStore();
      store.killAfter(steps);
      await run(lines, store, { pattern: "{/person/name/last}" }).catch((error) =>
        expect(error).toBeInstanceOf(Killed),
      );
      store.killAfter(Number.POSITIVE_INFINITY);
      await run(lines, store, { pattern: "{/person/name/last}" });
      expect([...store.files].sort()).toEqual([...whole.files].sort());
      expect(readJournal(store.journal()).files).toEqual(new Set(store.files.keys()));
    }
  });
});

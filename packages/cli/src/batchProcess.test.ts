import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { pdfText } from "@formulyar/documents/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "./testing/fakeWorld.ts";

const bin = join(import.meta.dirname, "../bin/formulyar.mjs");
const count = 100;
let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  const records = Array.from({ length: count }, (_, at) =>
    at === 40 ? {} : { name: `Образцова ${at + 1}` },
  );
  await world.write("r.jsonl", records.map((record) => `${JSON.stringify(record)}\n`).join(""));
});
afterAll(() => world.remove());

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

function start(out: string): Started {
  const line = ["batch", "small", "r.jsonl", "--out", out, "--name", "{number} {/name}"];
  const child = spawn(process.execPath, [bin, ...line], {
    cwd: world.folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const err = child.stderr ? text(child.stderr) : Promise.resolve("");
  const ended = once(child, "close").then(async ([code]) => ({
    code: code as number | null,
    err: await err,
  }));
  return { child, ended };
}

/** Waits until a run has written so many documents. */
async function documents(out: string, least: number, { child }: Started): Promise<void> {
  const written = async () =>
    (await readdir(join(world.folder, out)).catch(() => [])).filter((name) => name.endsWith(".pdf")).length;
  while (child.exitCode === null && (await written()) < least) await wait(20);
  expect(child.exitCode).toBe(null);
}

async function names(out: string): Promise<readonly string[]> {
  return (await readdir(join(world.folder, out))).sort();
}

/** What the documents of a folder say, by their names. */
async function words(out: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = (await names(out)).filter((name) => name.endsWith(".pdf"));
  const read = async (name: string) =>
    [name, await pdfText(Uint8Array.from(await readFile(join(world.folder, out, name))))] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** The browser that a run has started: the first of its children. */
async function browserOf({ child: { pid } }: Started): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return Number(children.trim().split(" ")[0]);
}

describe("a batch as a process", { timeout: 600_000 }, () => {
  let wanted: ReadonlyMap<string, readonly string[]>;
  let report: string;

  beforeAll(async () => {
    const { code, err } = await start("whole").ended;
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("99 документов, не составлено из-за ошибок в записях: 1."),
    ]);
    wanted = await words("whole");
    report = await readFile(join(world.folder, "whole/report.csv"), "utf8");
    expect(wanted.size).toBe(count - 1);
    expect(wanted.get("007 Образцова 7.pdf")?.join(" ")).toContain("Образцова 7");
  }, 600_000);

  async function expectWhole(out: string): Promise<void> {
    expect(await names(out)).toEqual(await names("whole"));
    expect(await words(out)).toEqual(wanted);
    expect(await readFile(join(world.folder, out, "report.csv"), "utf8")).toBe(report);
  }

  it("survives being killed, twice", async () => {
    for (const least of [10, 60]) {
      const run = start("killed");
      await documents("killed", least, run);
      run.child.kill("SIGKILL");
      await run.ended;
    }
    expect((await start("killed").ended).code).toBe(1);
    await expectWhole("killed");
  });

  it.skipIf(process.platform !== "linux")("survives its browser being killed", async () => {
    const run = start("browserless");
    await documents("browserless", 25, run);
    process.kill(await browserOf(run), "SIGKILL");
    expect((await run.ended).code).toBe(1);
    await expectWhole("browserless");
  });

  it("stops at Ctrl-C at once, says how to go on, and goes on", async () => {
    const run = start("stopped");
    await documents("stopped", 25, run);
    run.child.kill("SIGINT");
    const { code, err } = await run.ended;
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /Остановлено: готово \d+ из 100\. Чтобы продолжить, запустите ту же команду ещё раз\.\n$/,
      ),
    ]);
    expect(await names("stopped")).not.toContain(".formulyar-batch.lock");
    expect((await start("stopped").ended).code).toBe(1);
    await expectWhole("stopped");
  });
});

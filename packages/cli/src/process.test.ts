import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "./testing/fakeWorld.ts";

const bin = join(import.meta.dirname, "../bin/formulyar.mjs");
let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
});
afterAll(() => world.remove());

function start(line: string): ChildProcess {
  return spawn(process.execPath, [bin, ...line.split(" ")], { cwd: world.folder });
}

async function end(child: ChildProcess) {
  const closed = once(child, "close");
  const [out = "", err = ""] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")),
  );
  return { code: (await closed)[0] as number, out, err };
}

// The command builds what changed before it runs, so the first of these may take as long as a build.
describe("the command as a process", { timeout: 120_000 }, () => {
  it("answers on standard output with exit code 0", async () => {
    const { code, out, err } = await end(start("list --json"));
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      forms: expect.arrayContaining([expect.objectContaining({ id: "small" })]),
    });
  });

  it("reads standard input, and refuses it in one sentence with exit code 2", async () => {
    const child = start("validate small -");
    child.stdin?.end('{"name": Анна}');
    const { code, out, err } = await end(child);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Не удалось прочитать стандартный ввод как JSON\. Строка 1, столбец 10: [^\n]+\n$/);
  });

  it("prints a real PDF", async () => {
    const { code, err } = await end(start("render small --out blank.pdf"));
    expect([code, err]).toEqual([0, `Документ записан: ${join(world.folder, "blank.pdf")}\n`]);
    expect((await readFile(join(world.folder, "blank.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("stops serving at a signal, and does not mind a second one: exit code 0", async () => {
    const child = start("serve --port 0");
    const ended = end(child);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGINT");
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("остановить: Ctrl+C");
  });

  it("does not mind that nobody reads on", async () => {
    const child = start("list");
    child.stdout?.destroy();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });
});

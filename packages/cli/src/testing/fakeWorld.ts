import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { paperPrinter } from "@formulyar/documents/testing";
import { run } from "../run.ts";
import type { Output, World } from "../World.ts";
import { smallDefinitions } from "./smallDefinitions.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with definitions, and the command run in it: no process, a printer without a browser. */
export interface FakeWorld {
  readonly folder: string;
  /** Runs `formulyar …`; `typed` is what comes on standard input. */
  formulyar(line: string | readonly string[], typed?: string, world?: Partial<World>): Promise<Ran>;
  /** Writes a file below the folder; what is no text is written as JSON. */
  write(path: string, content: unknown): Promise<void>;
  remove(): Promise<void>;
}

export async function fakeWorld(definitions = smallDefinitions): Promise<FakeWorld> {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-cli-"));
  const write = async (path: string, content: unknown): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  for (const [path, content] of Object.entries(definitions)) await write(path, content);
  const formulyar: FakeWorld["formulyar"] = async (line, typed = "", world = {}) => {
    const [out, err] = [memory(), memory()];
    const argv = typeof line === "string" ? line.split(" ").filter(Boolean) : line;
    const code = await run(argv, { ...quietWorld(folder, typed), stdout: out, stderr: err, ...world });
    return { code, out: out.text(), err: err.text() };
  };
  return { folder, formulyar, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

function quietWorld(cwd: string, typed: string): World {
  return {
    cwd,
    stdin: (async function* () {
      yield new TextEncoder().encode(typed);
    })(),
    stdout: memory(),
    stderr: memory(),
    today: () => "2025-03-01",
    openPrinter: () => paperPrinter,
    stopped: async () => undefined,
  };
}

function memory(): Output & { text(): string } {
  const parts: Uint8Array[] = [];
  return {
    isTerminal: false,
    write: async (content) => void parts.push(typeof content === "string" ? Buffer.from(content) : content),
    text: () => Buffer.concat(parts).toString("utf8"),
  };
}

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type World } from "@formulyar/cli";
import { paperPrinter } from "@formulyar/documents/testing";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const guide = await readFile(join(root, "docs/batch.md"), "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(
    (match) => match[1] ?? "",
  );

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-guide-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The words of a command as a shell takes them apart: quotes hold together, `#` begins a remark. */
function wordsOf(line: string): readonly string[] {
  const words = line.replace(/\s+#.*$/, "").match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ""));
}

async function formulyar(argv: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  const said: string[] = [];
  const world: World = {
    cwd: folder,
    home: root,
    stdin: (async function* () {})(),
    stdout: { isTerminal: false, write: async () => {} },
    stderr: { isTerminal: false, write: async (text) => void said.push(String(text)) },
    today: () => "2026-12-01",
    openPrinter: () => paperPrinter,
    stopped: () => new Promise(() => {}),
  };
  return { code: await run(argv, world), err: said.join("") };
}

const commands = blocks("sh").flatMap((block) => block.split("\n").filter((line) => line !== ""));

test("the guide shows more than three commands", () => {
  expect(commands.length).toBeGreaterThan(3);
});

test.each(commands)("%s", async (line) => {
  const [npx, program, ...argv] = wordsOf(line);
  expect([npx, program]).toEqual(["npx", "formulyar"]);
  await writeFile(join(folder, "записи.csv"), blocks("csv")[0] ?? "");
  const { code, err } = await formulyar(argv);
  // The table of the guide shows some fields only: the record is read, and lacks the others.
  expect(err).toMatch(/не составлено из-за ошибок в записях: 1\.|Таблица записана/);
  expect(code).toBe(argv.includes("--csv-template") ? 0 : 1);
});

test("the table of the guide is read as it says", async () => {
  await writeFile(join(folder, "записи.csv"), blocks("csv")[0] ?? "");
  const name =
    "{/person/name/lastName} {/person/birthDate} {/person/snils} {/person/noPermanentRegistration} {/person/contact/phones/1}";
  const argv = [
    "batch",
    "ipra-measures",
    "записи.csv",
    "--region",
    "tatarstan-chelny",
    "--out",
    "out",
    "--drafts",
  ];
  await formulyar([...argv, "--name", name]);
  expect(await readdir(join(folder, "out"))).toContain(
    "Образцова 1980-05-17 112-233-445 95 true +79000000001 (черновик).pdf",
  );
});

test("every heading that the guide shows is one of the form", async () => {
  const section = guide.split("**Столбцы.**")[1]?.split("**Ячейки.**")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  const headings = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
  expect(headings).toHaveLength(6);
  for (const heading of headings) {
    await writeFile(join(folder, "записи.csv"), `"${heading}"\n01.12.2022\n`);
    const { err } = await formulyar([
      "batch",
      "ipra-measures",
      "записи.csv",
      "--region",
      "tatarstan-chelny",
      "--out",
      "out",
      "--restart",
    ]);
    expect(err, heading).toContain("не составлено из-за ошибок в записях: 1.");
    await rm(join(folder, "out"), { recursive: true });
  }
});

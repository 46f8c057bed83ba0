/**
 * What a host pays for a form's ready-made validator beside compiling the form itself: its size, and the time from nothing
 * to the first answer, each in a process of its own. Ratios say more than milliseconds. Build the packages first.
 *
 *     npx tsx --conditions=@formulyar/source scripts/bench-artefacts.ts [FORM …]
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { validatorSource } from "@formulyar/cli/artefacts";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { median } from "./bench/measure.ts";

const root = join(import.meta.dirname, "..");
const runs = 7;
const check = `check({}, { level: "final", today: "2024-12-01" })`;

/** Milliseconds that a piece of a module takes in a fresh process. */
async function timeOf(code: string): Promise<number> {
  const timed = `const start = performance.now();\n${code}\nconsole.log(performance.now() - start);`;
  const args = ["--input-type=module", "--eval", timed];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(root, "packages/cli") });
  return Number(stdout);
}

/** Both in turn, so that whatever else the machine does meets both. */
async function compared(validator: string, definition: string): Promise<readonly [number, number]> {
  const built = `const { check } = await import("${validator}"); ${check};`;
  const whole = `
    const { readFile } = await import("node:fs/promises");
    const { compileForm } = await import("@formulyar/core");
    const form = compileForm(JSON.parse(await readFile(new URL("${definition}"), "utf8"))); form.${check};`;
  const times = [];
  for (let run = 0; run < runs; run++) times.push([await timeOf(built), await timeOf(whole)] as const);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

const catalogue = createCatalogue(await readDefinitions(root));
const asked = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "formulyar-bench-"));
try {
  for (const id of asked.length > 0 ? asked : catalogue.forms().map((form) => form.id)) {
    const form = catalogue.resolve(id);
    const source = await validatorSource(form);
    const files = { validator: join(folder, `${id}.js`), definition: join(folder, `${id}.json`) };
    await writeFile(files.validator, source);
    await writeFile(files.definition, JSON.stringify(form));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    const [built, whole] = await compared(
      pathToFileURL(files.validator).href,
      pathToFileURL(files.definition).href,
    );
    const size = `${kilobytes(Buffer.byteLength(source))} КиБ, gzip ${kilobytes(gzipSync(source).length)} КиБ`;
    console.log(
      `${id}: ${size}; до первого ответа ${built.toFixed(0)} мс против ${whole.toFixed(0)} мс: ${(built / whole).toFixed(2)}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

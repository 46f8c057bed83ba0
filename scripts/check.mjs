import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { notes, root } from "./support/root.mjs";
import { run, tool } from "./support/run.mjs";

const report = join(root, notes, "tests.json");

/** Away from a terminal biome colours every single letter; hints of taste are for the editor. */
const biomeStyle = ["--diagnostic-level=warn", ...(process.stdout.isTTY ? [] : ["--colors=off"])];

/** Every step runs, whatever became of those before: one run tells all there is to mend. */
const steps = [
  { name: "format and lint", run: () => runAll([[tool("biome"), ["ci", ".", ...biomeStyle]]]) },
  {
    name: "generated files are fresh",
    run: () => runAll([[tool("tsx"), ["--conditions=@formulyar/source", "scripts/generate.ts", "--check"]]]),
  },
  { name: "types", run: () => runAll([[tool("tsc"), ["-b"]], ...checkedOnly.map(typecheck)]) },
  { name: "build", run: () => ensureBuilt().then(() => 0) },
  { name: "definitions", run: () => runAll([[process.execPath, ["scripts/formulyar.mjs", "check"]]]) },
  { name: "tests", run: runTests },
];

/** Projects that are type-checked but not built by `tsc`: a wrong type in a test must not keep the product from starting. */
const checkedOnly = [
  "playground/tsconfig.json",
  "test/tsconfig.json",
  ...["core", "documents", "react", "server", "cli"].map((name) => `packages/${name}/tsconfig.test.json`),
];
const typecheck = (project) => [tool("tsc"), ["-p", project, "--noEmit"]];

async function runAll(commands) {
  let worst = 0;
  for (const [command, args] of commands) worst = Math.max(worst, (await run(command, args)).code);
  return worst;
}

async function runTests() {
  await mkdir(join(root, notes), { recursive: true });
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return runAll([[tool("vitest"), ["run", ...reporters, ...process.argv.slice(2)]]]);
}

async function runStep(step) {
  console.log(`\n━━ ${step.name}`);
  const start = performance.now();
  const code = await Promise.resolve(step.run()).catch((error) => {
    console.error(error.message);
    return 1;
  });
  return { name: step.name, passed: code === 0, seconds: (performance.now() - start) / 1000 };
}

/** Totals of the tests alone. A file that could not be run counts as one failure: its tests are not there to count. */
async function testTotals() {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(await readFile(report, "utf8"));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

await ensureInstalled();
const results = [];
for (const step of steps) results.push(await runStep(step));
console.log("\n━━ summary");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "✓" : "✗"} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`);
}
const { passed, failed } = await testTotals();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = results.every((result) => result.passed) && failed === 0 ? 0 : 1;

#!/usr/bin/env node
// The `formulyar` command inside the checkout: whatever changed is built first, without a word on standard output.
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

try {
  await ensureInstalled({ quiet: true });
  await ensureBuilt(["packages"], { quiet: true });
  const { runProcess } = await import("../packages/cli/dist/index.js");
  await runProcess(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

// One process serves: a signal that npm sends again after the terminal finds nobody to leave behind.
try {
  await ensureInstalled();
  await ensureBuilt();
  const { runProcess } = await import("../packages/cli/dist/index.js");
  await runProcess(["serve", "--port", process.env.PORT ?? "3000", ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

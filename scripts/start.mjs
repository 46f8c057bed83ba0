import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { followParent } from "./support/followParent.mjs";

// One process builds its way up and then serves: a signal finds nobody to leave behind.
try {
  if (process.env.npm_lifecycle_event) followParent();
  await ensureInstalled();
  await ensureBuilt();
  const { runProcess } = await import("../packages/cli/dist/index.js");
  await runProcess(["serve", "--port", process.env.PORT || "3000", ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

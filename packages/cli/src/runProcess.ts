import { processWorld } from "./io/processWorld.ts";
import { run } from "./run.ts";

/** Runs one command line as this process: its streams, its exit code. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  process.exitCode = await run(argv, processWorld());
}

/** Who reads has seen enough (`formulyar list | head -1`): no fault of ours. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

import { exitCode } from "./exitCode.ts";
import { processWorld } from "./io/processWorld.ts";
import { run } from "./run.ts";

/** Runs one command line as this process: its streams, its exit code. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  process.exitCode = await run(argv, processWorld());
}

/** Who reads has seen enough (`formulyar list | head -1`): no fault of ours. Anything else leaves nowhere to say it. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : exitCode.fault);
}

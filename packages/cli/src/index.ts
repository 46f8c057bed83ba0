export { CliError, UsageError } from "./CliError.ts";
export type { Command, Input } from "./Command.ts";
export { type ExitCode, exitCode } from "./exitCode.ts";
export { run } from "./run.ts";
export { runProcess } from "./runProcess.ts";
export type { Output, World } from "./World.ts";

import {
  DefinitionError,
  describeFinding,
  RecordError,
  UnknownEditionError,
  UnknownFormError,
  UnknownRegionError,
} from "@formulyar/core";
import { BrowserNotFoundError, BrowserStartError, NamePatternError, PrintError } from "@formulyar/documents";
import { PortError, RecordFileError } from "@formulyar/server";
import { CliError, UsageError } from "./CliError.ts";
import { type ExitCode, exitCode } from "./exitCode.ts";

/** Failures that bring a Russian sentence of their own. */
const spoken = [
  CliError,
  UnknownFormError,
  UnknownRegionError,
  UnknownEditionError,
  RecordError,
  PortError,
  BrowserNotFoundError,
  BrowserStartError,
  PrintError,
  NamePatternError,
  RecordFileError,
];

/** What is said on standard error about a failure, and the code that the program ends with. Never a stack trace. */
export function describeFailure(error: unknown): { readonly message: string; readonly code: ExitCode } {
  if (error instanceof DefinitionError) {
    return { message: error.findings.map(describeFinding).join("\n"), code: exitCode.errors };
  }
  if (error instanceof UsageError) {
    return {
      message: `${error.message} Справка: formulyar ${error.command ?? ""} --help`.replace("  ", " "),
      code: exitCode.fault,
    };
  }
  if (spoken.some((kind) => error instanceof kind))
    return { message: (error as Error).message, code: exitCode.fault };
  return { message: `Сбой в программе: ${oneLine(error)}`, code: exitCode.fault };
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split("\n", 1)[0] ?? "";
}

import { didYouMean } from "@formulyar/core";
import { commandHelp, programHelp } from "./args/helpText.ts";
import { type Arguments, checkArguments, parseArguments } from "./args/parseArguments.ts";
import { UsageError } from "./CliError.ts";
import type { Command } from "./Command.ts";
import { commands } from "./commands.ts";
import { describeFailure } from "./describeFailure.ts";
import { type ExitCode, exitCode } from "./exitCode.ts";
import { version } from "./version.ts";
import type { World } from "./World.ts";

/** Runs one command line. Whatever fails is told on standard error in a sentence; nothing is thrown. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(parseArguments(argv), world);
  } catch (error) {
    const { message, code } = describeFailure(error);
    await world.stderr.write(`${message}\n`);
    return code;
  }
}

async function dispatch(given: Arguments, world: World): Promise<ExitCode> {
  const asksHelp = given.options.help !== undefined;
  if (given.command === undefined && given.options.version !== undefined) return say(`${version()}\n`, world);
  if (given.command === undefined && asksHelp) return say(programHelp(commands), world);
  if (given.command === undefined) throw new UsageError("Не указана команда.");
  if (given.command === "help" && given.operands.length === 0) return say(programHelp(commands), world);
  const command = findCommand(given.command === "help" ? (given.operands[0] ?? "") : given.command);
  if (asksHelp || given.command === "help") return say(commandHelp(command), world);
  checkArguments(command, given);
  return command.run(given, world);
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  throw new UsageError(`Команды «${name}» нет. ${didYouMean(name, names, `Есть: ${names.join(", ")}.`)}`);
}

async function say(text: string, world: World): Promise<ExitCode> {
  await world.stdout.write(text);
  return exitCode.fine;
}

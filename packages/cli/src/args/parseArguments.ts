import { parseArgs } from "node:util";
import { didYouMean } from "@formulyar/core";
import { UsageError } from "../CliError.ts";
import type { Command, Input } from "../Command.ts";
import { isOptionName, type OptionName, optionDefinition, options } from "./options.ts";

/** The words of a command line, sorted; `command` is absent when none was typed. */
export interface Arguments extends Input {
  readonly command: string | undefined;
}

interface OptionToken {
  readonly kind: "option";
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const known = Object.fromEntries(
  Object.keys(options).map((name) => [name, { type: optionType(name as OptionName) }]),
);

/** Sorts a command line into command, operands and options, without looking whether they fit together. */
export function parseArguments(argv: readonly string[]): Arguments {
  const args = argv.map((word) => (word === "-h" ? "--help" : word));
  const { tokens, positionals } = parseArgs({ args, options: known, strict: false, tokens: true });
  const [command, ...operands] = positionals;
  const found = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const [name, value] = readOption(token, command);
    if (found.has(name)) throw new UsageError(`Параметр --${name} указан дважды.`, command);
    found.set(name, value);
  }
  return { command, operands, options: Object.fromEntries(found) };
}

/** Whether what was typed is what the command takes. @throws UsageError */
export function checkArguments(command: Command, { operands, options: given }: Input): void {
  const foreign = Object.keys(given).find(
    (name) => name !== "help" && !command.options.includes(name as OptionName),
  );
  if (foreign) throw new UsageError(`У команды ${command.name} нет параметра --${foreign}.`, command.name);
  const missing = command.operands[operands.length];
  if (missing && !missing.startsWith("[")) throw new UsageError(`Не указано: ${missing}.`, command.name);
  const takesMore = command.operands.at(-1)?.endsWith("…") ?? false;
  const extra = takesMore ? undefined : operands[command.operands.length];
  if (extra !== undefined) throw new UsageError(`Лишнее в командной строке: «${extra}».`, command.name);
}

function readOption(token: OptionToken, command: string | undefined): [OptionName, string] {
  const { name, rawName, value, inlineValue } = token;
  if (!isOptionName(name)) {
    const known = Object.keys(options).map((option) => `--${option}`);
    throw new UsageError(
      `Неизвестный параметр ${rawName}. ${didYouMean(rawName, known, "")}`.trim(),
      command,
    );
  }
  if (optionType(name) === "boolean") {
    if (value !== undefined) throw new UsageError(`Параметру --${name} значение не нужно.`, command);
    return [name, ""];
  }
  const swallowed = !inlineValue && value !== "-" && value?.startsWith("-");
  if (!value || swallowed) throw new UsageError(`У параметра --${name} нет значения.`, command);
  const wanted = optionDefinition(name).wrong?.(value);
  if (wanted)
    throw new UsageError(`Неверное значение «${value}» параметра --${name}: нужно ${wanted}.`, command);
  return [name, value];
}

function optionType(name: OptionName): "string" | "boolean" {
  return optionDefinition(name).value === undefined ? "boolean" : "string";
}

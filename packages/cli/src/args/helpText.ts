import type { Command } from "../Command.ts";
import { type OptionName, optionDefinition } from "./options.ts";

/** How a command is typed: `formulyar validate FORM [FILE] [--region REGION] …`. */
export function synopsis({ name, operands, options }: Command): string {
  const optional = options.map((option) => `[${optionWithValue(option)}]`);
  return ["formulyar", name, ...operands, ...optional].join(" ");
}

/** Help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${firstLine(summary)}`);
  return [
    "Формуляр: формы, установленные законом, – проверка и печать.",
    "",
    "Команды:",
    ...lines,
    "",
    "Справка по команде: formulyar <команда> --help; версия программы: formulyar --version",
    "Код завершения: 0 – всё в порядке, 1 – в записи или определении ошибки, 2 – неверная команда или сбой.",
    "",
  ].join("\n");
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const names = command.options.map(optionWithValue);
  const width = Math.max(0, ...names.map((name) => name.length));
  const lines = command.options.map((option, at) => {
    return `  ${(names[at] ?? "").padEnd(width)}  ${optionDefinition(option).summary}`;
  });
  return [
    synopsis(command),
    "",
    command.summary,
    ...(lines.length > 0 ? ["", "Параметры:", ...lines] : []),
    "",
  ].join("\n");
}

function optionWithValue(option: OptionName): string {
  const { value } = optionDefinition(option);
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

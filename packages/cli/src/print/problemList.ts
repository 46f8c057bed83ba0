import { type Problem, plural, type Severity } from "@formulyar/core";

const headings: readonly (readonly [Severity, string])[] = [
  ["error", "Ошибки"],
  ["warning", "Предупреждения"],
  ["info", "К сведению"],
];

/** The problems of a record for a person: by severity, each with its place and its ground. */
export function problemList(problems: readonly Problem[]): string {
  const groups = headings.flatMap(([severity, heading]) => {
    const found = problems.filter((problem) => problem.severity === severity);
    return found.length === 0 ? [] : [`${heading}:\n${found.map(problemText).join("")}`];
  });
  return [...groups, `${verdict(problems)}\n`].join("\n");
}

function problemText({ path, rule, message, basis }: Problem): string {
  const ground = basis === undefined ? "" : ` Основание: ${basis}.`;
  return `  ${message}${ground}\n    ${path || "/"} (${rule})\n`;
}

/** «Ошибок нет.» or how many there are. */
export function verdict(problems: readonly Problem[]): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const warnings = count("warning");
  const errors = count("error");
  const beside =
    warnings > 0 ? `, ${plural(warnings, "предупреждение", "предупреждения", "предупреждений")}` : "";
  return errors === 0
    ? `Ошибок нет${beside}.`
    : `Найдено: ${plural(errors, "ошибка", "ошибки", "ошибок")}${beside}.`;
}

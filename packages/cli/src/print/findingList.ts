import { relative, sep } from "node:path";
import { describeFinding, type Finding, plural } from "@formulyar/core";

/** The findings about definitions for a person, one a line, and how many there are. */
export function findingList(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const kind = finding.severity === "error" ? "ошибка" : "предупреждение";
    return `${kind}: ${describeFinding(finding)}\n`;
  });
  return `${lines.join("")}${findingVerdict(findings)}\n`;
}

function findingVerdict(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const beside =
    warnings > 0 ? `, ${plural(warnings, "предупреждение", "предупреждения", "предупреждений")}` : "";
  if (errors > 0) return `Найдено: ${plural(errors, "ошибка", "ошибки", "ошибок")}${beside}.`;
  return `Определения в порядке${beside}.`;
}

/** A place on the disk as the user would type it: from the current folder when it is below it. */
export function shownPath(cwd: string, place: string): string {
  const path = relative(cwd, place);
  return path.startsWith("..") ? place : path.split(sep).join("/");
}

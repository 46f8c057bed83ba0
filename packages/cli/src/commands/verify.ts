import { PdfSyntaxError, type VerifyReport, verifyPdf } from "@formulyar/documents";
import { CliError } from "../CliError.ts";
import type { Command } from "../Command.ts";
import { exitCode } from "../exitCode.ts";
import { inputName, readInputBytes } from "../io/readInput.ts";

/** Places of one rule that are told; `--json` has them all. */
const TOLD = 5;

/** `formulyar verify`: whether files conform to PDF/A-3a and PDF/UA-1. */
export const verify: Command = {
  name: "verify",
  operands: ["FILE…"],
  options: ["json"],
  summary: [
    "Проверить, соответствуют ли PDF стандартам PDF/A-3a (архив) и PDF/UA-1 (доступность).",
    "Названы нарушенный пункт стандарта, место и как исправить. Файлы могут быть и чужими.",
    "Если хоть один файл не соответствует – код завершения 1.",
  ].join("\n"),
  run: async ({ operands, options }, world) => {
    const files: { readonly file: string; readonly report: VerifyReport }[] = [];
    for (const operand of operands) {
      const file = operand === "-" ? inputName(operand) : operand;
      files.push({ file, report: open(await readInputBytes(operand, world), file) });
    }
    const text =
      options.json === undefined
        ? files.map(({ file, report }) => `${file}: ${words(report)}\n`).join("")
        : `${JSON.stringify(
            files.map(({ file, report }) => ({ file, ...asData(report) })),
            null,
            2,
          )}\n`;
    await world.stdout.write(text);
    return files.every(({ report }) => report.findings.length === 0) ? exitCode.fine : exitCode.errors;
  },
};

function open(bytes: Uint8Array, file: string): VerifyReport {
  try {
    return verifyPdf(bytes);
  } catch (error) {
    if (error instanceof PdfSyntaxError)
      throw new CliError(`${file}: это не PDF, или файл повреждён. Проверьте, тот ли это файл.`);
    throw error;
  }
}

function words({ findings, checked }: VerifyReport): string {
  if (findings.length === 0) return `Соответствует PDF/A-3a и PDF/UA-1 (правил: ${checked}).`;
  const told = findings.map(({ rule, faults }) =>
    [
      `  ${rule.title}`,
      `    ${rule.sources.map(({ standard, clause, test }) => `${standard}, ${clause}-${test}`).join("; ")}`,
      ...faults
        .slice(0, TOLD)
        .map(({ what, where }) => `    – ${where === undefined ? what : `${where}: ${what}`}`),
      ...(faults.length > TOLD ? [`    – и ещё мест: ${faults.length - TOLD}`] : []),
      `    Как исправить: ${rule.mend}`,
    ].join("\n"),
  );
  return `Не соответствует. Нарушено правил: ${findings.length} из ${checked}.\n${told.join("\n")}`;
}

function asData({ claims, findings, checked }: VerifyReport) {
  return {
    claims,
    checked,
    findings: findings.map(({ rule: { sources, title, mend }, faults }) => ({
      sources,
      title,
      mend,
      faults,
    })),
  };
}

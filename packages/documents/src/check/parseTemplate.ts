import { handlebars } from "../engine/handlebars.ts";
import { checkSize } from "./checkSize.ts";
import { type CheckedText, FINE, type Findings, fault } from "./fault.ts";

export interface Parsed {
  readonly program?: hbs.AST.Program;
  readonly findings: Findings;
}

/** The parts of a template, or why it cannot be parsed. */
export function parseTemplate(text: string, at: CheckedText): Parsed {
  const findings = checkSize(text, at);
  if (findings.length > 0) return { findings };
  try {
    return { program: parsedOnce(text), findings: FINE };
  } catch (error) {
    const { message } = error as Error;
    const spot = { at, line: lineOf(message) };
    return { findings: fault(spot, `шаблон не разобран. ${reasonOf(message)}`, mendOf(message)) };
  }
}

/** Programs of the last texts: one template serves many regions, one partial many places. Nothing changes a program. */
const programs = new Map<string, hbs.AST.Program>();
const PROGRAMS = 1000;

function parsedOnce(text: string): hbs.AST.Program {
  const program = programs.get(text) ?? handlebars.parse(text);
  if (programs.size >= PROGRAMS) programs.clear();
  programs.set(text, program);
  return program;
}

function lineOf(message: string): number {
  return Number(/on line (\d+)|- (\d+):\d+/.exec(message)?.slice(1).find(Boolean) ?? 1);
}

function reasonOf(message: string): string {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch) return `Блок {{#${mismatch[1]}}} закрыт как {{/${mismatch[2]}}}.`;
  const [, shown] = message.split("\n");
  return shown ? `Ошибка рядом с «${shown.trim()}».` : "Ошибка в записи {{…}}.";
}

function mendOf(message: string): string {
  if (message.includes("doesn't match")) return "Закройте блок тем же словом, каким он открыт.";
  if (message.includes("got 'EOF'")) return "Похоже, блок {{#…}} не закрыт: добавьте {{/…}}.";
  return "Проверьте фигурные скобки и кавычки.";
}

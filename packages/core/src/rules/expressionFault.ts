import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import { celMessage } from "./celMessage.ts";
import { findCalls } from "./findCalls.ts";

/**
 * What is wrong with an expression, in Russian, or nothing.
 * `expected` is the CEL type that it must give; `names` tells what it may name, when it is no rule.
 */
export function expressionFault(
  environment: Environment,
  source: string,
  expected: "bool" | "any",
  names?: string,
): string | undefined {
  const result = environment.check(source);
  if (!result.valid) return celMessage(result.error, names);
  if (expected === "bool" && result.type !== "bool" && result.type !== "dyn") {
    return `Выражение даёт «${result.type}», а нужно «да» или «нет» (bool).`;
  }
  return hasFault(environment, source, names);
}

/** `has(record.x.y)` is true or false whatever `y` is called, so its argument is checked by itself. */
function hasFault(environment: Environment, source: string, names?: string): string | undefined {
  const calls = findCalls(environment.parse(source).ast, "has");
  const asked = calls.map((call) => argumentOf(call, source));
  const group = asked.find(
    (argument) => /^(record|self|source)\b/.test(argument) && isGroup(environment, argument),
  );
  if (group)
    return `has(${group}) спрашивает о группе полей, а группа есть всегда: спросите о поле внутри неё.`;
  const rewritten = calls.reduceRight((text, call) => {
    const argument = argumentOf(call, source);
    return `${text.slice(0, call.start)}(${argument} == ${argument})${text.slice(call.end)}`;
  }, source);
  const result = environment.check(rewritten);
  return result.valid ? undefined : celMessage(result.error, names);
}

function argumentOf(call: ASTNode, source: string): string {
  const [argument] = Array.isArray(call.args) ? ((call.args[1] as readonly ASTNode[] | undefined) ?? []) : [];
  return argument ? source.slice(argument.start, argument.end) : "";
}

function isGroup(environment: Environment, argument: string): boolean {
  const result = environment.check(argument);
  return result.valid === true && /^(record|source)_/.test(result.type ?? "");
}

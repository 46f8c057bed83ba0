import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import { celFunctions } from "../functions/index.ts";
import type { IsoDate } from "../model/index.ts";
import { registerMixedArithmetic } from "./arithmetic.ts";

/** What a rule sees. Groups are always there, leaves only when filled in. */
export interface Scope {
  readonly self?: unknown;
  readonly record?: unknown;
  /** In `prefill`: the earlier document. */
  readonly source?: unknown;
  readonly params: unknown;
  readonly region?: unknown;
}

/** An expression, parsed once. Without a value when it asks for something that is not filled in. */
export interface Expression {
  (scope: Scope, today: IsoDate): unknown;
  readonly ast: ASTNode;
}

/** Limits that no rule of a form comes near; they stop a hostile definition. */
const limits = {
  maxAstNodes: 2000,
  maxDepth: 60,
  maxListElements: 500,
  maxMapEntries: 100,
  maxCallArguments: 16,
};

// CEL functions get their arguments alone, so the day is put here for the length of one (synchronous) evaluation.
const clock: { today: IsoDate } = { today: "" };

const environment = createEnvironment();

function createEnvironment(): Environment {
  const created = registerMixedArithmetic(new Environment({ unlistedVariablesAreDyn: true, limits }));
  for (const { signatures, call } of celFunctions) {
    for (const signature of signatures) {
      created.registerFunction(signature, (...args: unknown[]) => call(clock, ...args));
    }
  }
  return created;
}

/** Parses an expression. @throws Error of cel-js when it does not parse. */
export function parseExpression(source: string): Expression {
  const parsed = environment.parse(source);
  const evaluate = (scope: Scope, today: IsoDate): unknown => {
    clock.today = today;
    return withoutTraces(() => {
      try {
        return plainValue(parsed({ ...scope }));
      } catch {
        // Something that the rule asks for is not filled in, or not of its type: the schema has said so already.
        return undefined;
      }
    });
  };
  return Object.assign(evaluate, { ast: parsed.ast });
}

/** V8 writes down where an error was made; of those that are caught at once nobody reads it, and it costs the most. */
function withoutTraces<T>(run: () => T): T {
  const settings = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = settings;
  if (stackTraceLimit === undefined) return run();
  settings.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    settings.stackTraceLimit = stackTraceLimit;
  }
}

/** CEL integers as JSON numbers. */
function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) ? value.map(plainValue) : value;
}

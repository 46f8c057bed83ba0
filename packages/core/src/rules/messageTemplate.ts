import type { IsoDate } from "../model/index.ts";
import { type Expression, parseExpression, type Scope } from "./celRuntime.ts";

/** A message with the values of its `{…}` expressions put in. */
export interface MessageTemplate {
  (scope: Scope, today: IsoDate): string;
  readonly expressions: readonly Expression[];
}

const hole = /\{([^{}]*)\}/g;

/** The CEL expressions of a message: «Решение – до {formatDate(…)}». */
export function expressionsOf(message: string): readonly string[] {
  return [...message.matchAll(hole)].map((match) => match[1] ?? "");
}

/** Parses a message once. @throws Error of cel-js when an expression does not parse. */
export function parseMessage(message: string): MessageTemplate {
  const texts = message.split(/\{[^{}]*\}/);
  const expressions: readonly Expression[] = expressionsOf(message).map(parseExpression);
  const write = (scope: Scope, today: IsoDate): string =>
    texts.map((text, at) => (at === 0 ? text : printed(expressions[at - 1]?.(scope, today)) + text)).join("");
  return Object.assign(write, { expressions });
}

function printed(value: unknown): string {
  if (value === undefined || value === null) return "…";
  if (typeof value === "number") return String(value).replace(".", ",");
  return Array.isArray(value) ? value.map(printed).join(", ") : String(value);
}

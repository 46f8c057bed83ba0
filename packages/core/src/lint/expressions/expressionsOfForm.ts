import { type ASTNode, parse } from "@marcbachmann/cel-js";
import type { Place } from "../../check/places.ts";
import type { Pointer, RuleDefinition } from "../../model/index.ts";
import { expressionsOf } from "../../rules/messageTemplate.ts";
import { joinPointer, parentPointer } from "../../support/pointer.ts";
import type { FormUnderLint } from "../lintRules.ts";
import type { SourcePlace } from "../locate.ts";
import type { CelPlace } from "./celPlace.ts";
import { allExpressions, freshExpressions, type PlacedExpressions } from "./freshExpressions.ts";

/** An expression of a form that can be read, and what it is there for. */
export interface FormExpression {
  readonly kind: "rule" | "message" | "visible" | "computed";
  readonly ast: ASTNode;
  /** The field that it stands at. */
  readonly pointer: Pointer;
  /** The place that `self` means. */
  readonly self: Pointer;
  /** The rule that it belongs to. */
  readonly rule?: RuleDefinition;
  /** Where it stands in the files. */
  readonly at: SourcePlace;
}

const known = new WeakMap<FormUnderLint, readonly FormExpression[]>();

/** The expressions of a form's schema; those that cannot be read are told of by the check of rules. */
export function expressionsOfForm(subject: FormUnderLint): readonly FormExpression[] {
  return read(subject, allExpressions(subject));
}

/** Those of them that may have findings of their own. */
export function freshExpressionsOfForm(subject: FormUnderLint): readonly FormExpression[] {
  const found = known.get(subject) ?? read(subject, freshExpressions(subject));
  known.set(subject, found);
  return found;
}

function read(subject: FormUnderLint, places: readonly PlacedExpressions[]): readonly FormExpression[] {
  return places.flatMap((place) => [
    ...place.rules.flatMap((rule) => ruleExpressions(subject, place, rule)),
    ...conditions(subject, place),
  ]);
}

function ruleExpressions(
  subject: FormUnderLint,
  { pointer }: Place,
  rule: RuleDefinition & object,
): readonly FormExpression[] {
  const at = subject.placeOf(rule);
  const below = (key: string) => ({ file: at.file, pointer: `${at.pointer}/${key}` });
  const common = { pointer, self: pointer, rule };
  return [
    ...readable(rule.rule, (ast) => ({ ...common, kind: "rule" as const, ast, at: below("rule") })),
    ...expressionsOf(rule.message ?? "").flatMap((source) =>
      readable(source, (ast) => ({ ...common, kind: "message" as const, ast, at: below("message") })),
    ),
  ];
}

function conditions(
  subject: FormUnderLint,
  { pointer, visible, computed }: PlacedExpressions,
): readonly FormExpression[] {
  const at = subject.placeOf(pointer);
  const common = { pointer, self: parentPointer(pointer) };
  const below = (key: string) => ({ file: at.file, pointer: joinPointer(at.pointer, key) });
  return [
    ...readable(visible, (ast) => ({
      ...common,
      kind: "visible" as const,
      ast,
      at: below("x-visible"),
    })),
    ...readable(computed?.value, (ast) => ({
      ...common,
      kind: "computed" as const,
      ast,
      at: below("x-computed"),
    })),
  ];
}

function readable<T>(source: string | undefined, make: (ast: ASTNode) => T): readonly T[] {
  const ast = source === undefined ? undefined : readCel(source);
  return ast ? [make(ast)] : [];
}

/** An expression's parts, or nothing when it cannot be read. */
export function readCel(source: string): ASTNode | undefined {
  try {
    return parse(source).ast;
  } catch {
    return undefined;
  }
}

/** The pointer of a place that an expression names in the record, or nothing when it names something else. */
export function recordPointer(
  place: CelPlace | undefined,
  { self }: Pick<FormExpression, "self">,
): Pointer | undefined {
  if (place?.root === "record") return joinPointer("", ...place.steps);
  return place?.root === "self" ? joinPointer(self, ...place.steps) : undefined;
}

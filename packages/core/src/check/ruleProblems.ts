import type {
  IsoDate,
  Json,
  Pointer,
  Problem,
  ResolvedForm,
  RuleDefinition,
  Schema,
} from "../model/index.ts";
import { type Expression, parseExpression, type Scope } from "../rules/celRuntime.ts";
import { type MessageTemplate, parseMessage } from "../rules/messageTemplate.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { pointerGet } from "../support/pointer.ts";
import { concretePointers, placesOf } from "./places.ts";

/** Runs the rules (`x-rules`) that may run on a record; `target` is where a problem would be shown (`at`). */
export type RuleChecker = (
  data: Json,
  scope: Scope,
  today: IsoDate,
  mayRun: (pointer: Pointer, isGroup: boolean, target: Pointer) => boolean,
) => readonly Problem[];

interface PlacedRule {
  readonly pointer: Pointer;
  readonly isGroup: boolean;
  readonly holds: Expression;
  readonly message: MessageTemplate;
  readonly definition: RuleDefinition;
  readonly basis: string | undefined;
}

/** Compiles the rules of a form once, in the order of the schema. */
export function compileRules(form: ResolvedForm): RuleChecker {
  const rules = placesOf(form.schema).flatMap(({ pointer, schema }) => rulesOf(schema, pointer));
  return (data, scope, today, mayRun) =>
    rules.flatMap((rule) =>
      concretePointers(rule.pointer, data)
        .filter((pointer) => mayRun(pointer, rule.isGroup, pointer + (rule.definition.at ?? "")))
        .flatMap((pointer) => problemOf(rule, pointer, scope, today) ?? []),
    );
}

function rulesOf(schema: Schema, pointer: Pointer): readonly PlacedRule[] {
  return (schema["x-rules"] ?? []).flatMap((definition) => {
    if (definition.rule === undefined) return [];
    const placed: PlacedRule = {
      pointer,
      isGroup: fieldKind(schema) === "group",
      holds: parseExpression(definition.rule),
      message: parseMessage(definition.message ?? `Нарушено правило ${definition.id}.`),
      definition,
      basis: definition.basis ?? schema["x-basis"],
    };
    return [placed];
  });
}

function problemOf(rule: PlacedRule, pointer: Pointer, scope: Scope, today: IsoDate): Problem | undefined {
  const self = pointerGet(scope.record, pointer);
  const inner = { ...scope, self };
  if (self === undefined || rule.holds(inner, today) !== false) return undefined;
  return {
    path: pointer + (rule.definition.at ?? ""),
    rule: rule.definition.id,
    severity: rule.definition.severity ?? "error",
    message: rule.message(inner, today),
    ...(rule.basis !== undefined && { basis: rule.basis }),
  };
}

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
import { type Memory, noMemory } from "./Memory.ts";
import { concretePointers, placesOf } from "./places.ts";
import { questionOf, type RowUnit, rowsOf, rowUnits, splitAtRow } from "./rowUnits.ts";

/** Runs the rules (`x-rules`) that may run on a record; `target` is where a problem would be shown (`at`). */
export type RuleChecker = (
  data: Json,
  scope: Scope,
  today: IsoDate,
  mayRun: (pointer: Pointer, isGroup: boolean, target: Pointer) => boolean,
  memory?: Memory,
) => readonly Problem[];

interface PlacedRule {
  /** Place in the order of the schema. */
  readonly rank: number;
  readonly pointer: Pointer;
  readonly isGroup: boolean;
  readonly holds: Expression;
  readonly message: MessageTemplate;
  readonly definition: RuleDefinition;
  readonly basis: string | undefined;
}

/** A rule that does not hold, and where; in a row, where in it. */
interface Breach {
  readonly rule: PlacedRule;
  readonly pointer: Pointer;
  readonly message: string;
}

/** Compiles the rules of a form once, in the order of the schema. */
export function compileRules(form: ResolvedForm): RuleChecker {
  const places = placesOf(form.schema).flatMap(({ pointer, schema }) => rulesOf(schema, pointer));
  const rules = places.map((rule, rank): PlacedRule => ({ ...rule, rank }));
  const { single, lists } = rowUnits(
    rules,
    ({ holds, message }) => [holds, ...message.expressions],
    splitAtRow,
  );
  return (data, scope, today, mayRun, memory = noMemory) => {
    const may = ({ rule, pointer }: Breach) =>
      mayRun(pointer, rule.isGroup, pointer + (rule.definition.at ?? ""));
    const around = single.flatMap((rule) => breachesOf(rule, rule.pointer, data, scope.record, scope, today));
    const inside = lists.flatMap((unit) => breachesInRows(unit, data, scope, today, memory));
    return [...around, ...inside]
      .filter(may)
      .toSorted((a, b) => a.rule.rank - b.rule.rank)
      .map(problemOf);
  };
}

function rulesOf(schema: Schema, pointer: Pointer): readonly Omit<PlacedRule, "rank">[] {
  return (schema["x-rules"] ?? []).flatMap((definition) => {
    if (definition.rule === undefined) return [];
    return [
      {
        pointer,
        isGroup: fieldKind(schema) === "group",
        holds: parseExpression(definition.rule),
        message: parseMessage(definition.message ?? `Нарушено правило ${definition.id}.`),
        definition,
        basis: definition.basis ?? schema["x-basis"],
      },
    ];
  });
}

/** Where in a part of a record a rule does not hold; `seen` is the same part as rules see it. */
function breachesOf(
  rule: PlacedRule,
  pattern: Pointer,
  data: Json,
  seen: unknown,
  scope: Scope,
  today: IsoDate,
): readonly Breach[] {
  return concretePointers(pattern, data).flatMap((pointer) => {
    const self = pointerGet(seen, pointer);
    const inner = { ...scope, self };
    if (self === undefined || rule.holds(inner, today) !== false) return [];
    return [{ rule, pointer, message: rule.message(inner, today) }];
  });
}

/** A row that is as it was breaks what it broke, whether or not somebody may be told. */
function breachesInRows(
  { list, parts, reads }: RowUnit<PlacedRule>,
  data: Json,
  scope: Scope,
  today: IsoDate,
  memory: Memory,
): readonly Breach[] {
  const question = questionOf(reads, scope.record, today, memory);
  const seen = rowsOf(scope.record, list);
  return rowsOf(data, list).flatMap((row, at) => {
    const breaches = memory.of(question, [row, seen[at]], () =>
      parts.flatMap(({ inner, part }) => breachesOf(part, inner, row, seen[at], scope, today)),
    );
    return breaches.map((breach) => ({ ...breach, pointer: `${list}/${at}${breach.pointer}` }));
  });
}

function problemOf({ rule, pointer, message }: Breach): Problem {
  const { definition, basis } = rule;
  return {
    path: pointer + (definition.at ?? ""),
    rule: definition.id,
    severity: definition.severity ?? "error",
    message,
    ...(basis !== undefined && { basis }),
  };
}

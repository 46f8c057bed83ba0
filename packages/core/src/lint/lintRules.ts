import type { Environment } from "@marcbachmann/cel-js";
import { type Place, patternPointer, placesOf } from "../check/places.ts";
import type { Field, Finding, Pointer, ResolvedForm, RuleDefinition, Schema } from "../model/index.ts";
import { typedEnvironment } from "../rules/celTypes.ts";
import { expressionFault } from "../rules/expressionFault.ts";
import { expressionsOf } from "../rules/messageTemplate.ts";
import { didYouMean } from "../support/nearest.ts";
import { parentPointer, splitPointer } from "../support/pointer.ts";
import { freshExpressions, type PlacedExpressions } from "./expressions/freshExpressions.ts";
import type { SourcePlace } from "./locate.ts";

/** What the lints of one form share. */
export interface FormUnderLint {
  readonly form: ResolvedForm;
  readonly fields: ReadonlyMap<Pointer, Field>;
  /** Written elsewhere: it need not have Russian titles. */
  readonly isForeign: boolean;
  /** The form before the changes of the regions; absent when there are none. */
  readonly before?: () => Pick<ResolvedForm, "schema"> & Partial<Pick<ResolvedForm, "parameters">>;
  /** The form without those changes is looked at by itself, too. */
  readonly isCommon?: boolean;
  /** Where an object of the definition, or a field, stands in the files. */
  placeOf(what: object | Pointer): SourcePlace;
}

/** Every expression of a form: parsed, types checked, every field it names is there. */
export function lintRules(subject: FormUnderLint): readonly Finding[] {
  const places = freshExpressions(subject);
  if (places.length === 0) return [];
  const schemas = new Map(placesOf(subject.form.schema).map(({ pointer, schema }) => [pointer, schema]));
  const { environment, typeOf } = typedEnvironment(subject.form);
  const environments = new Map<string, Environment>();

  function withSelf(schema: Schema | undefined): Environment {
    const type = schema === undefined ? "dyn" : typeOf(schema);
    const known = environments.get(type) ?? environment.clone().registerVariable("self", type);
    environments.set(type, known);
    return known;
  }

  return places.flatMap((place) => [
    ...place.rules.flatMap((rule) => lintRule(subject, place, rule, withSelf(place.schema))),
    ...lintConditions(subject, place, withSelf(schemas.get(parentPointer(place.pointer)))),
  ]);
}

function lintRule(
  subject: FormUnderLint,
  place: Place,
  rule: RuleDefinition & object,
  environment: Environment,
) {
  const at = subject.placeOf(rule);
  const id = `Правило ${rule.id}`;
  const faults: Finding[] = [];
  const report = (key: string, reason: string, mend: string) =>
    faults.push({
      severity: "error",
      file: at.file,
      pointer: `${at.pointer}${key}`,
      reason: `${id}: ${reason}`,
      mend,
    });

  if ((rule.rule === undefined) === (rule.keywords === undefined)) {
    report("", "нужно либо «rule», либо «keywords».", "Оставьте одно из двух.");
  }
  const fault = rule.rule === undefined ? undefined : expressionFault(environment, rule.rule, "bool");
  if (fault) report("/rule", fault, meantField(subject, fault));
  for (const expression of expressionsOf(rule.message ?? "")) {
    const wrong = expressionFault(environment, expression, "any");
    if (wrong) report("/message", wrong, `Поправьте {${expression}}.`);
  }
  if (/[{}]/.test((rule.message ?? "").replaceAll(/\{[^{}]*\}/g, ""))) {
    report(
      "/message",
      "фигурные скобки не закрыты или лишние.",
      "Выражение ставят в одну пару скобок: {params.days}.",
    );
  }
  if (rule.rule !== undefined && rule.message === undefined)
    report("", "нет сообщения.", "Добавьте «message» по-русски.");
  if (rule.at !== undefined && !subject.fields.has(patternPointer(place.pointer + rule.at))) {
    report("/at", `поля «${rule.at}» здесь нет.`, "Укажите путь к полю от места правила.");
  }
  return faults;
}

/** The field that was probably meant by a name that is not there. */
function meantField({ fields, form }: FormUnderLint, fault: string): string {
  const name = /^Поля «(\w+)»/.exec(fault)?.[1];
  const names = [...fields.keys()].flatMap(splitPointer);
  return name === undefined
    ? "Поправьте выражение."
    : didYouMean(name, [...names, ...Object.keys(form.parameters)], "Поправьте выражение.");
}

function lintConditions(
  subject: FormUnderLint,
  { pointer, visible, computed }: PlacedExpressions,
  environment: Environment,
): readonly Finding[] {
  const at = subject.placeOf(pointer);
  const report = (keyword: string, reason: string | undefined): readonly Finding[] =>
    reason === undefined
      ? []
      : [
          {
            severity: "error",
            file: at.file,
            pointer: `${at.pointer}/${keyword}`,
            reason,
            mend: "Поправьте выражение.",
          },
        ];
  return [
    ...(visible === undefined ? [] : report("x-visible", expressionFault(environment, visible, "bool"))),
    ...(computed ? report("x-computed", expressionFault(environment, computed.value, "any")) : []),
  ];
}

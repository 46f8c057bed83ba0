import type { Json, JsonObject, Pointer } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { type ChangeSentence, changesAt, type Describer, type Differences } from "./differences.ts";
import type { FactNames, Gender } from "./factNames.ts";
import { factKey, factSteps } from "./facts.ts";
import { isSame } from "./isSame.ts";
import { objectsOf } from "./manifestFacts.ts";
import { contrasted, listed, quoted, shortened, valueWords } from "./words.ts";

/** Rules that came, went, or check and speak otherwise. */
export const changedRules: Describer = (differences) => {
  return changesAt(differences, "rules").flatMap(({ key, before, after }) => {
    const id = factSteps(key)[1] ?? "";
    const known = objectsOf(before);
    const { gone, came, changed } = matched(known, objectsOf(after));
    const left = gone.filter((rule) => isPlaceThere(differences, rule));
    const fresh = came.filter((rule) => !isOfAddedField(differences, rule, known));
    const texts = [
      ...left.map((rule) => goneText(differences, id, rule, after)),
      ...bySaying(fresh).map((rules) => cameText(differences, id, rules)),
      ...changed.flatMap(([old, now]) => changedTexts(differences, id, old, now)),
    ];
    return [...new Set(texts)].map((text): ChangeSentence => ({ text, keys: [key] }));
  });
};

/** A rule that a shared block brings along with a new field, and that the form has at others already. */
function isOfAddedField({ before }: Differences, rule: JsonObject, known: readonly JsonObject[]): boolean {
  const isNewPlace = !before.has(factKey("fields", String(rule.place), "there"));
  return isNewPlace && known.some((other) => isSame(sayingOf(other), sayingOf(rule)));
}

/** Rules that say the same at several places. */
function bySaying(rules: readonly JsonObject[]): readonly (readonly JsonObject[])[] {
  return [...groupBy(rules, (rule) => JSON.stringify(sayingOf(rule))).values()];
}

function sayingOf({ place: _, ...rule }: JsonObject): JsonObject {
  return rule;
}

interface Matched {
  readonly gone: readonly JsonObject[];
  readonly came: readonly JsonObject[];
  readonly changed: readonly (readonly [JsonObject, JsonObject])[];
}

/** Rules of one id: which are the same ones, first by all that they say, then by place and expression, then by less. */
function matched(before: readonly JsonObject[], after: readonly JsonObject[]): Matched {
  const start: Matched = { gone: before, came: after, changed: [] };
  return likenesses.reduce((state, isLike) => pairedBy(state, isLike), start);
}

type Likeness = (a: JsonObject, b: JsonObject) => boolean;

const checksSame: Likeness = (a, b) => isSame(a.rule, b.rule) && isSame(a.keywords, b.keywords);
const standsSame: Likeness = (a, b) => a.place === b.place;

const likenesses: readonly Likeness[] = [
  isSame,
  (a, b) => checksSame(a, b) && standsSame(a, b),
  (a, b) => standsSame(a, b) && severityOf(a) === severityOf(b),
  standsSame,
  checksSame,
];

function pairedBy({ gone, came, changed }: Matched, isLike: Likeness): Matched {
  const free = [...came];
  const left: JsonObject[] = [];
  const pairs: (readonly [JsonObject, JsonObject])[] = [];
  for (const old of gone) {
    const at = free.findIndex((rule) => isLike(old, rule));
    const [fresh] = at === -1 ? [] : free.splice(at, 1);
    if (!fresh) left.push(old);
    else if (!isSame(old, fresh)) pairs.push([old, fresh]);
  }
  return { gone: left, came: free, changed: [...changed, ...pairs] };
}

/** A rule that went with its field is told with the field. */
function isPlaceThere({ after }: Differences, { place }: JsonObject): boolean {
  return after.has(factKey("fields", String(place), "there"));
}

const severities: { readonly [severity: string]: readonly [word: string, gender: Gender] } = {
  error: ["ошибка", "f"],
  warning: ["предупреждение", "n"],
  info: ["справка", "f"],
};

function severityOf({ severity }: JsonObject): string {
  return typeof severity === "string" ? severity : "error";
}

export function severityWord(rule: JsonObject): string {
  const severity = severityOf(rule);
  return severities[severity]?.[0] ?? severity;
}

/** «Правило APP-R15 («Нужно согласие …»)» */
function ruleName(names: FactNames, id: string, rule: JsonObject): string {
  return `${id} (${subjectOf(names, rule)})`;
}

/** What a rule says, or else where it stands. */
export function subjectOf(names: FactNames, { message, place }: JsonObject): string {
  if (typeof message === "string") return quoted(shortened(messageWords(message, names), 160));
  return place === "" ? "вся форма" : names.field(String(place)).nominative;
}

/** A message as it is read: numbers of the form in their places, «…» for what depends on the record. */
export function messageWords(message: string, names: FactNames): string {
  const said = message.replaceAll(/\{([^{}]*)\}/gu, (_, expression: string) => {
    const [, parameter] = /^params\.(\w+)$/u.exec(expression.trim()) ?? [];
    const value = parameter === undefined ? undefined : names.fact("parameters", parameter, "value");
    return typeof value === "number" || typeof value === "string" ? valueWords(value) : "…";
  });
  return said.replaceAll("….", "…");
}

function goneText({ oldNames }: Differences, id: string, rule: JsonObject, after: Json | undefined): string {
  const where = after === undefined ? "" : ` у ${oldNames.field(String(rule.place)).genitive}`;
  return `Правило ${ruleName(oldNames, id, rule)} больше не проверяется${where}`;
}

function cameText({ names }: Differences, id: string, rules: readonly JsonObject[]): string {
  const [rule = {}] = rules;
  const places = rules.map(shownAt).filter((place) => place !== "");
  const fields = listed(
    places.map((place) => names.field(place).genitive),
    4,
  );
  const where = places.length === 0 || rule.message === undefined ? "" : `, замечание – у ${fields}`;
  return `Добавлено правило ${id} (${severityWord(rule)}): ${subjectOf(names, rule)}${where}`;
}

function shownAt({ place, at }: JsonObject): Pointer {
  return `${String(place)}${typeof at === "string" ? at : ""}`;
}

function changedTexts(
  { names, oldNames }: Differences,
  id: string,
  before: JsonObject,
  after: JsonObject,
): readonly string[] {
  const name = `Правило ${ruleName(names, id, after)}`;
  const differs = (key: string) => !isSame(before[key], after[key]);
  const severity = severityOf(before) === severityOf(after) ? [] : [severityText(name, before, after)];
  return [
    ...severity,
    ...(differs("rule") ? [expressionText(name, before.rule, after.rule)] : []),
    ...(differs("keywords") ? [expressionText(name, before.keywords, after.keywords)] : []),
    ...(differs("message") ? [messageText(names, id, before, after)] : []),
    ...(shownAt(before) === shownAt(after)
      ? []
      : [
          `Замечание правила ${id} показывается у ${names.field(shownAt(after)).genitive}, было – у ${oldNames.field(shownAt(before)).genitive}`,
        ]),
    ...(differs("basis")
      ? [`Основание правила ${id}: ${groundWords(after.basis)}, было: ${groundWords(before.basis)}`]
      : []),
  ];
}

function severityText(name: string, before: JsonObject, after: JsonObject): string {
  const was = severities[severityOf(before)]?.[1] === "n" ? "было" : "была";
  return `${name} теперь ${severityWord(after)}, ${was} ${severityWord(before)}`;
}

function expressionText(name: string, before: Json | undefined, after: Json | undefined): string {
  const say = (value: Json | undefined) => (Array.isArray(value) ? value.join(", ") : String(value ?? "нет"));
  const [old, fresh] = contrasted(say(before), say(after));
  return `${name} проверяет иначе: ${fresh}, было: ${old}`;
}

function messageText(
  names: FactNames,
  id: string,
  { message: before }: JsonObject,
  { message: after }: JsonObject,
): string {
  const say = (message: Json | undefined) =>
    typeof message === "string" ? messageWords(message, names) : "обычное";
  const [old, fresh] = contrasted(say(before), say(after));
  return `Слова правила ${id}: ${quoted(fresh)}, было: ${quoted(old)}`;
}

function groundWords(basis: Json | undefined): string {
  return typeof basis === "string" ? basis : "не указано";
}

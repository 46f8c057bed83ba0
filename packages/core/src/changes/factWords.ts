import type { Json } from "../model/index.ts";
import type { FactNames } from "./factNames.ts";
import { type FactKey, type FormFacts, factKey, factSteps } from "./facts.ts";
import { fieldAspect } from "./fieldWords.ts";
import { objectsOf } from "./manifestFacts.ts";
import { printSetting } from "./manifestSentences.ts";
import { withUnit } from "./parameterWords.ts";
import { severityWord, subjectOf } from "./ruleSentences.ts";
import { inputTitle, widgetWords } from "./screenSentences.ts";
import { capitalised, plainText, quoted, shortened, valueWords } from "./words.ts";

/** What a fact is called beside its values: «Поле «Телефон», обязательность». Nothing for one that only serves others. */
export function factTitle(key: FactKey, names: FactNames): string | undefined {
  const [part = "", id = "", name = "", last = ""] = factSteps(key);
  const titled = (what: string, noun: string) =>
    `${noun} ${quoted(String(names.fact(part, id, "title") ?? id))}${what}`;
  switch (part) {
    case "fields":
      return capitalised(`${id === "" ? "форма" : names.field(id).nominative}, ${fieldAspect(name).title}`);
    case "options":
      return `Вариант ${names.option(id, name)} списка ${names.label(id)}${optionAspects[last] ?? `, ${last}`}`;
    case "rules":
      return `Правило ${id}`;
    case "parameters":
      return titled(name === "value" ? "" : `, ${manifestAspects[name] ?? name}`, "Параметр");
    case "texts":
      return titled(name === "text" ? "" : `, ${manifestAspects[name] ?? name}`, "Печатный текст");
    case "print":
      return printSetting(id, name).title;
    case "sections":
      return `Раздел ${names.section(id)}, ${sectionAspects[name] ?? name}`;
    case "places":
      return capitalised(`${names.field(id).nominative}, раздел экрана`);
    case "inputs":
      return capitalised(`${names.field(id).nominative}, ${inputTitle(name)}`);
    case "screen":
      return "Порядок разделов";
    case "regionSlots":
      return titled(name === "required" ? ", обязательность" : "", "Данные региона");
    case "prefill":
      return capitalised(`${names.field(name).nominative}, заполнение по документу «${id}»`);
    case "form":
      return formAspects[id] ?? `Паспорт формы, «${id}»`;
    default:
      return undefined;
  }
}

const optionAspects: { readonly [aspect: string]: string } = {
  label: "",
  number: ", номер",
  group: ", группа",
};
const manifestAspects: { readonly [aspect: string]: string } = {
  title: "название",
  basis: "основание",
  unit: "единица",
  federal: "пределы для региона",
};
const sectionAspects: { readonly [aspect: string]: string } = {
  title: "название",
  hint: "пояснение",
  slot: "место в документе",
  fields: "поля",
};
const formAspects: { readonly [aspect: string]: string } = {
  title: "Название формы",
  legalBasis: "Основания формы",
};

/** The value of a fact in a form, in words; «нет» where the form has no such thing. */
export function factWords(key: FactKey, facts: FormFacts, names: FactNames): string {
  const value = facts.get(key);
  const [part = "", id = "", name = ""] = factSteps(key);
  if (part === "fields") return fieldValue(value, id, name, facts, names);
  if (value === undefined) return "нет";
  switch (part) {
    case "options":
      return typeof value === "string" ? quoted(value) : valueWords(value);
    case "rules":
      return ruleWords(value, names);
    case "parameters":
      return name === "value"
        ? withUnit(names, value, facts.get(factKey("parameters", id, "unit")))
        : valueWords(value);
    case "texts":
      return name === "text" ? quoted(shortened(plainText(String(value)), 300)) : valueWords(value);
    case "print":
      return printSetting(id, name).words(value);
    case "sections":
      return name === "fields" ? labelled(value, (pointer) => names.label(pointer)) : valueWords(value);
    case "places":
      return names.section(String(value));
    case "screen":
      return labelled(value, (section) => names.section(section));
    case "inputs":
      return name === "ui:widget" ? widgetWords(value) : valueWords(value);
    case "prefill":
      return objectsOf(value)
        .map((row) => valueWords(row.value))
        .join("; ");
    default:
      return valueWords(value);
  }
}

function fieldValue(
  value: Json | undefined,
  pointer: string,
  aspect: string,
  facts: FormFacts,
  names: FactNames,
): string {
  if (!facts.has(factKey("fields", pointer, "there"))) return "поля нет";
  const { words, absent } = fieldAspect(aspect);
  return value === undefined ? absent : words(value, names, pointer);
}

function labelled(value: Json, label: (item: string) => string): string {
  return Array.isArray(value) ? value.map((item) => label(String(item))).join(", ") : valueWords(value);
}

function ruleWords(value: Json, names: FactNames): string {
  const said = objectsOf(value).map((rule) => {
    const check = typeof rule.rule === "string" ? ` (${rule.rule})` : "";
    return `${severityWord(rule)}: ${subjectOf(names, rule)}${check}`;
  });
  return [...new Set(said)].join("; ");
}

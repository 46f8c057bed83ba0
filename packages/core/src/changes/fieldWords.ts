import { formats } from "../formats/index.ts";
import type { Json, Pointer } from "../model/index.ts";
import { plural } from "../support/plural.ts";
import { isObject, parentPointer } from "../support/pointer.ts";
import { conditionWords } from "./conditionWords.ts";
import type { FactNames } from "./factNames.ts";
import { optionCode } from "./schemaFacts.ts";
import { quoted, valueWords } from "./words.ts";

/** What an aspect of a field is called, and how its value is said. */
export interface Aspect {
  readonly title: string;
  readonly words: (value: Json, names: FactNames, pointer: Pointer) => string;
  /** Said of a field that has no such fact. */
  readonly absent: string;
}

const kinds: { readonly [kind: string]: string } = {
  text: "текст",
  number: "число",
  integer: "целое число",
  boolean: "да или нет",
  date: "дата",
  choice: "выбор одного варианта",
  choices: "выбор нескольких вариантов",
  group: "группа полей",
  table: "таблица",
  list: "список",
  any: "любое значение",
};

export function kindWords(kind: Json | undefined): string {
  return kinds[String(kind)] ?? String(kind);
}

const formatNames: { readonly [format: string]: string } = {
  snils: "СНИЛС",
  "phone-ru": "телефон",
  "postal-index": "почтовый индекс",
  "passport-series": "серия паспорта",
  "passport-number": "номер паспорта",
  "department-code": "код подразделения",
  term: "срок",
  date: "дата",
  "date-time": "дата и время",
  time: "время",
  email: "адрес электронной почты",
  uri: "адрес в интернете",
};

const symbols = (value: Json) => plural(Number(value), "знака", "знаков", "знаков");
const rows = (value: Json) => plural(Number(value), "строки", "строк", "строк");
const raw = (value: Json) => valueWords(value);

/** A limit as a phrase: «не длиннее 50 знаков». */
const limitPhrases: { readonly [keyword: string]: (value: Json) => string } = {
  minLength: (value) => `не короче ${symbols(value)}`,
  maxLength: (value) => `не длиннее ${symbols(value)}`,
  minimum: (value) => `не меньше ${raw(value)}`,
  maximum: (value) => `не больше ${raw(value)}`,
  exclusiveMinimum: (value) => `больше ${raw(value)}`,
  exclusiveMaximum: (value) => `меньше ${raw(value)}`,
  multipleOf: (value) => `делится на ${raw(value)}`,
  minItems: (value) => `не меньше ${rows(value)}`,
  maxItems: (value) => `не больше ${rows(value)}`,
  minProperties: (value) => `заполнено полей не меньше ${raw(value)}`,
  maxProperties: (value) => `заполнено полей не больше ${raw(value)}`,
  pattern: (value) => `вид по образцу ${String(value)}`,
  format: (value) => `вид – ${formatName(value)}`,
  const: (value) => `только ${quoted(raw(value))}`,
};

function formatName(value: Json): string {
  const name = String(value);
  return formatNames[name] ?? (formats.has(name) ? name : `«${name}»`);
}

/** The phrase of a limit, or nothing when the aspect is none. */
export function limitPhrase(aspect: string, value: Json): string | undefined {
  return limitPhrases[aspect]?.(value);
}

const limitTitles: { readonly [keyword: string]: string } = {
  minLength: "наименьшая длина",
  maxLength: "наибольшая длина",
  minimum: "наименьшее значение",
  maximum: "наибольшее значение",
  exclusiveMinimum: "наименьшее значение",
  exclusiveMaximum: "наибольшее значение",
  multipleOf: "делимость",
  minItems: "наименьшее число строк",
  maxItems: "наибольшее число строк",
  minProperties: "наименьшее число заполненных полей",
  maxProperties: "наибольшее число заполненных полей",
  pattern: "вид значения",
  format: "вид значения",
  const: "единственное значение",
};

const described: { readonly [aspect: string]: Aspect } = {
  there: { title: "есть ли в форме", words: () => "есть", absent: "нет" },
  title: { title: "название", words: (value) => quoted(String(value)), absent: "нет" },
  kind: { title: "вид", words: kindWords, absent: "нет" },
  type: { title: "тип данных", words: raw, absent: "любой" },
  required: {
    title: "обязательность",
    words: (value) => (value === true ? "обязательно" : "необязательно"),
    absent: "необязательно",
  },
  visible: {
    title: "когда показывается",
    words: (value, names, pointer) =>
      value === "false" ? "скрыто" : `если ${conditionWords(String(value), names, parentPointer(pointer))}`,
    absent: "всегда",
  },
  computed: { title: "вычисление", words: computedWords, absent: "заполняется вручную" },
  default: {
    title: "что стоит заранее",
    words: (value, names, pointer) => defaultWords(value, names, pointer),
    absent: "ничего",
  },
  printed: {
    title: "печать",
    words: (value) => (value === false ? "не печатается" : "печатается"),
    absent: "печатается",
  },
  line: { title: "запись в одну строку", words: lineWords, absent: "обычная" },
  ground: { title: "основание", words: raw, absent: "не указано" },
  federal: {
    title: "защита федеральной части",
    words: (value) => (value === false ? "нет" : "есть"),
    absent: "нет",
  },
  description: { title: "пояснение", words: (value) => quoted(String(value)), absent: "нет" },
  key: { title: "по какому полю выбирают строки", words: raw, absent: "строки не выбирают" },
  order: { title: "порядок полей", words: raw, absent: "нет" },
  options: {
    title: "варианты",
    words: (value, names, pointer) => optionWords(value, names, pointer),
    absent: "нет",
  },
  groups: { title: "группы вариантов", words: raw, absent: "нет" },
  uniqueItems: {
    title: "повторы",
    words: (value) => (value === true ? "не допускаются" : "допускаются"),
    absent: "допускаются",
  },
  other: { title: "остальные проверки", words: otherWords, absent: "нет" },
};

/** How an aspect of a field is called and said. */
export function fieldAspect(name: string): Aspect {
  const limit = limitPhrases[name];
  if (limit) return { title: limitTitles[name] ?? name, words: limit, absent: "не ограничено" };
  return described[name] ?? { title: name, words: raw, absent: "нет" };
}

/** Where a computed value comes from, and its expression. */
export function computedWords(value: Json): string {
  if (!isObject(value)) return String(value);
  const note = typeof value.note === "string" ? `${value.note.replace(/\.$/u, "")} ` : "";
  return `${note}(${String(value.value)})`;
}

export function defaultWords(value: Json, names: FactNames, pointer: Pointer): string {
  if (Array.isArray(value)) return value.map((item) => defaultWords(item, names, pointer)).join(", ");
  const code = optionCode(value);
  return names.fact("options", pointer, code, "label") === undefined
    ? quoted(valueWords(value))
    : names.option(pointer, code);
}

function optionWords(value: Json, names: FactNames, pointer: Pointer): string {
  const codes = Array.isArray(value) ? value.map(String) : [];
  return codes.map((code) => names.option(pointer, code)).join(", ");
}

function lineWords(value: Json): string {
  const line = isObject(value) ? value.line : undefined;
  return Array.isArray(line) ? line.map(String).join(", ") : "своя";
}

function otherWords(value: Json): string {
  return isObject(value) ? Object.keys(value).join(", ") : "";
}

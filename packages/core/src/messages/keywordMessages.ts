import { formats } from "../formats/index.ts";
import type { Field } from "../model/index.ts";
import { plural } from "../support/plural.ts";

/** What a message may need to know of a failure. */
export interface Failure {
  /** Title of the field with «», e.g. «СНИЛС инвалида». */
  readonly label: string;
  readonly params: { readonly [name: string]: unknown };
  readonly field?: Field;
}

type Words = (failure: Failure) => string;

/** «не меньше 2 знаков», «не больше 1 знака». */
const symbols = (count: unknown) => plural(Number(count), "знака", "знаков", "знаков");
const items = (count: unknown) => plural(Number(count), "строки", "строк", "строк");
const values = (count: unknown) => plural(Number(count), "значения", "значений", "значений");
const decimal = (value: unknown) => String(value).replace(".", ",");

/** Plain words for each JSON Schema keyword that can fail: what is wrong and what to do. */
const words: { readonly [keyword: string]: Words } = {
  required: ({ label, field }) =>
    asksForChoice(field) ? `Выберите вариант в поле ${label}.` : `Заполните поле ${label}.`,
  dependentRequired: ({ label }) => `Заполните поле ${label}: оно нужно вместе с другим.`,
  type: ({ label, params }) => `В поле ${label} должно стоять ${typeWords(params.type)}.`,
  format: ({ label, params }) => `Поле ${label} заполнено неверно${formatHint(params.format)}.`,
  pattern: ({ label, field }) => `Поле ${label} заполнено неверно${formatHint(field?.schema.format)}.`,
  minLength: ({ label, params }) =>
    params.limit === 1
      ? `Заполните поле ${label}.`
      : `Поле ${label} слишком короткое: нужно не меньше ${symbols(params.limit)}.`,
  maxLength: ({ label, params }) =>
    `Поле ${label} слишком длинное: помещается не больше ${symbols(params.limit)}.`,
  minimum: ({ label, params }) => `В поле ${label} должно стоять число не меньше ${decimal(params.limit)}.`,
  maximum: ({ label, params }) => `В поле ${label} должно стоять число не больше ${decimal(params.limit)}.`,
  exclusiveMinimum: ({ label, params }) =>
    `В поле ${label} должно стоять число больше ${decimal(params.limit)}.`,
  exclusiveMaximum: ({ label, params }) =>
    `В поле ${label} должно стоять число меньше ${decimal(params.limit)}.`,
  multipleOf: ({ label, params }) =>
    `Число в поле ${label} должно делиться на ${decimal(params.multipleOf)}.`,
  minItems: ({ label, params }) =>
    params.limit === 1
      ? `Заполните поле ${label}.`
      : `В списке ${label} нужно не меньше ${items(params.limit)}.`,
  maxItems: ({ label, params }) => `В списке ${label} помещается не больше ${items(params.limit)}.`,
  uniqueItems: ({ label, params }) => `В списке ${label} повторяются строки ${repeated(params)}.`,
  contains: ({ label }) => `В списке ${label} нет нужного значения.`,
  minProperties: ({ label, params }) => `В разделе ${label} заполните не меньше ${values(params.limit)}.`,
  maxProperties: ({ label, params }) => `В разделе ${label} может быть не больше ${values(params.limit)}.`,
  enum: ({ label }) => `В поле ${label} выберите одно из предложенных значений.`,
  const: ({ label }) => `В поле ${label} стоит не то значение, которое требуется.`,
  oneOf: ({ label, field }) =>
    field?.options
      ? `В поле ${label} выберите одно из предложенных значений.`
      : `Поле ${label} не подходит ни под один из вариантов.`,
  anyOf: ({ label, field }) =>
    field?.options
      ? `В поле ${label} выберите одно из предложенных значений.`
      : `Поле ${label} не подходит ни под один из вариантов.`,
  not: ({ label }) => `Такое значение в поле ${label} не допускается.`,
  additionalProperties: ({ label, params }) =>
    `В разделе ${label} нет поля «${params.additionalProperty}»: проверьте имя.`,
  unevaluatedProperties: ({ label, params }) =>
    `В разделе ${label} нет поля «${params.unevaluatedProperty}»: проверьте имя.`,
  unevaluatedItems: ({ label }) => `В списке ${label} есть лишние строки.`,
  additionalItems: ({ label }) => `В списке ${label} есть лишние строки.`,
  items: ({ label }) => `В списке ${label} есть лишние строки.`,
  propertyNames: ({ label, params }) => `В разделе ${label} недопустимое имя поля «${params.propertyName}».`,
  "false schema": ({ label }) => `Поля ${label} здесь быть не должно.`,
};

/** The message of a failed keyword, in Russian, naming the field by its title. */
export function keywordMessage(keyword: string, failure: Failure): string {
  return words[keyword]?.(failure) ?? `Поле ${failure.label} заполнено неверно.`;
}

function asksForChoice(field: Field | undefined): boolean {
  return field?.kind === "choice" || field?.kind === "choices";
}

const types: { readonly [type: string]: string } = {
  string: "текстовое значение",
  number: "число",
  integer: "целое число",
  boolean: "«да» или «нет»",
  object: "несколько полей (объект)",
  array: "перечисление (список)",
  null: "пустое значение",
};

function typeWords(type: unknown): string {
  const names = Array.isArray(type) ? type : String(type).split(",");
  return names.map((name) => types[String(name)] ?? String(name)).join(" или ");
}

function formatHint(format: unknown): string {
  const message = typeof format === "string" ? formats.get(format)?.message : undefined;
  return message ? `: ${message}` : "";
}

function repeated(params: { readonly [name: string]: unknown }): string {
  const pair = [Number(params.j) + 1, Number(params.i) + 1].toSorted((a, b) => a - b);
  return pair.join(" и ");
}

/** The keywords whose failure a record can have; `x-key` and `x-computed` fail outside JSON Schema. */
export const keywordNames: readonly string[] = [...Object.keys(words), "x-key", "x-computed"];

import { formats, isObject, type Json, pointerGet } from "@formulyar/core";

type Keywords = { readonly [name: string]: Json | undefined };
/** Whether data keep a keyword; `also` asks the same of another schema and other data. */
type Keeps = (data: Json, value: Json, schema: Keywords, also: Also) => boolean;
type Also = (schema: Json | undefined, data: Json | undefined) => boolean;

/**
 * In place of `@cfworker/json-schema`: whether data fit a schema, yes or no. RJSF chooses between branches by it; findings come
 * from the form itself.
 */
export class Validator {
  readonly #root: Json;

  constructor(schema: Json) {
    this.#root = schema;
  }

  validate(data: Json): { readonly valid: boolean } {
    return { valid: this.#fits(this.#root, data) };
  }

  readonly #fits: Also = (schema, data) => {
    if (data === undefined || schema === undefined || schema === true) return true;
    if (!isObject(schema)) return false;
    const { $ref } = schema;
    if (typeof $ref === "string" && !this.#fits(this.#target($ref), data)) return false;
    return Object.entries(schema).every(([name, value]) => {
      const keeps = value === undefined || !Object.hasOwn(keywords, name) ? undefined : keywords[name];
      return keeps === undefined || keeps(data, value as Json, schema, this.#fits);
    });
  };

  /** What a reference within the schema names; one that leads out of it asks for nothing. */
  #target(reference: string): Json | undefined {
    return reference.startsWith("#")
      ? pointerGet(this.#root, decodeURIComponent(reference.slice(1)))
      : undefined;
  }
}

const isType: { readonly [type: string]: (data: Json) => boolean } = {
  null: (data) => data === null,
  boolean: (data) => typeof data === "boolean",
  number: (data) => typeof data === "number",
  integer: (data) => Number.isInteger(data),
  string: (data) => typeof data === "string",
  array: (data) => Array.isArray(data),
  object: isObject,
};

const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);
const same = (one: Json, other: Json): boolean => sorted(one) === sorted(other);
/** JSON with the names in one order. */
const sorted = (value: Json): string =>
  JSON.stringify(value, (_name, part) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
const count = (data: Json, schemas: Json, also: Also) =>
  list(schemas).filter((one) => also(one, data)).length;

/** Keywords that look at data of one kind and let all others pass. */
const ofNumbers =
  (keeps: (data: number, value: number) => boolean): Keeps =>
  (data, value) =>
    typeof data !== "number" || keeps(data, Number(value));
const ofTexts =
  (keeps: (data: string, value: string) => boolean): Keeps =>
  (data, value) =>
    typeof data !== "string" || keeps(data, String(value));
const ofLists =
  (keeps: (data: readonly Json[], ...rest: KeepsRest) => boolean): Keeps =>
  (data, ...rest) =>
    !Array.isArray(data) || keeps(data, ...rest);
const ofGroups =
  (keeps: (data: Keywords, ...rest: KeepsRest) => boolean): Keeps =>
  (data, ...rest) =>
    !isObject(data) || keeps(data, ...rest);
type KeepsRest = [value: Json, schema: Keywords, also: Also];

const isKnown = (name: string, { properties = {}, patternProperties = {} }: Keywords) =>
  Object.hasOwn(properties as Keywords, name) ||
  Object.keys(patternProperties as Keywords).some((pattern) => new RegExp(pattern, "u").test(name));

const keywords: { readonly [name: string]: Keeps } = {
  type: (data, types) => list(types).some((type) => isType[String(type)]?.(data) === true),
  const: same,
  enum: (data, values) => list(values).some((value) => same(value, data)),
  allOf: (data, schemas, _schema, also) => count(data, schemas, also) === list(schemas).length,
  anyOf: (data, schemas, _schema, also) => count(data, schemas, also) > 0,
  oneOf: (data, schemas, _schema, also) => count(data, schemas, also) === 1,
  not: (data, schema, _schema, also) => !also(schema, data),
  if: (data, condition, schema, also) => also(also(condition, data) ? schema.then : schema.else, data),
  minimum: ofNumbers((data, least) => data >= least),
  maximum: ofNumbers((data, most) => data <= most),
  exclusiveMinimum: ofNumbers((data, edge) => data > edge),
  exclusiveMaximum: ofNumbers((data, edge) => data < edge),
  multipleOf: ofNumbers((data, part) => Math.abs(data / part - Math.round(data / part)) < 1e-9),
  minLength: ofTexts((data, least) => [...data].length >= Number(least)),
  maxLength: ofTexts((data, most) => [...data].length <= Number(most)),
  pattern: ofTexts((data, pattern) => new RegExp(pattern, "u").test(data)),
  format: ofTexts((data, name) => formats.get(name)?.pattern.test(data) ?? true),
  minItems: ofLists((data, least) => data.length >= Number(least)),
  maxItems: ofLists((data, most) => data.length <= Number(most)),
  uniqueItems: ofLists((data, isAsked) => isAsked !== true || new Set(data.map(sorted)).size === data.length),
  prefixItems: ofLists((data, schemas, _schema, also) =>
    list(schemas).every((one, at) => also(one, data[at])),
  ),
  items: ofLists((data, schema, { prefixItems = [] }, also) =>
    data.slice(list(prefixItems).length).every((item) => also(schema, item)),
  ),
  contains: ofLists((data, schema, { minContains = 1, maxContains = data.length }, also) => {
    const found = data.filter((item) => also(schema, item)).length;
    return found >= Number(minContains) && found <= Number(maxContains);
  }),
  required: ofGroups((data, names) => list(names).every((name) => data[String(name)] !== undefined)),
  properties: ofGroups((data, schemas, _schema, also) =>
    Object.entries(schemas as Keywords).every(([name, one]) => also(one, data[name])),
  ),
  patternProperties: ofGroups((data, schemas, _schema, also) =>
    Object.entries(schemas as Keywords).every(([pattern, one]) =>
      Object.entries(data).every(([name, value]) => !new RegExp(pattern, "u").test(name) || also(one, value)),
    ),
  ),
  additionalProperties: ofGroups((data, one, schema, also) =>
    Object.entries(data).every(([name, value]) => isKnown(name, schema) || also(one, value)),
  ),
  propertyNames: ofGroups((data, one, _schema, also) => Object.keys(data).every((name) => also(one, name))),
  minProperties: ofGroups((data, least) => Object.keys(data).length >= Number(least)),
  maxProperties: ofGroups((data, most) => Object.keys(data).length <= Number(most)),
  dependentRequired: ofGroups((data, lists) =>
    Object.entries(lists as Keywords).every(
      ([name, names]) =>
        data[name] === undefined || list(names ?? []).every((one) => data[String(one)] !== undefined),
    ),
  ),
  dependentSchemas: ofGroups((data, schemas, _schema, also) =>
    Object.entries(schemas as Keywords).every(
      ([name, one]) => data[name] === undefined || also(one, data as Json),
    ),
  ),
};

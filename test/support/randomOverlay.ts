import type { Field, Form, Json, JsonObject, OverlayAction, Schema } from "@formulyar/core";
import { isWithin, splitPointer } from "@formulyar/core";
import fc from "fast-check";

/** A change that a region might make to one place of a form, for better or worse. */
type Change = (place: Place, random: Random) => OverlayAction | undefined;

interface Place {
  /** JSONPath of its schema, and of the object that it is a property of. */
  readonly target: string;
  readonly parent: string;
  readonly name: string;
  readonly field: Field;
  readonly schema: Schema;
}

interface Random {
  readonly number: number;
  readonly keyword: string;
}

/** Random changes of a form's own nodes: mostly of what is protected in it, and of the groups around. */
export function randomActions(form: Form, maxLength: number): fc.Arbitrary<readonly OverlayAction[]> {
  const places = form.fields.map(placeOf).filter((place) => place !== undefined);
  const marked = form.fields
    .filter(({ schema }) => schema["x-federal"] === true)
    .map(({ pointer }) => pointer);
  const close = places.filter(({ field }) =>
    marked.some((pointer) => isWithin(field.pointer, pointer) || isWithin(pointer, field.pointer)),
  );
  const onPlace = fc.oneof(
    { weight: 8, arbitrary: changeOf(close, weakening) },
    { weight: 2, arbitrary: changeOf(close, harmless) },
    { weight: 1, arbitrary: changeOf(places, { ...weakening, ...harmless }) },
  );
  const onForm = fc.constantFrom(...formChanges(form));
  return fc.array(
    fc.oneof({ weight: 8, arbitrary: onPlace }, { weight: 1, arbitrary: onForm }).map((action) => ({
      ...action,
      description: "Случайное изменение",
    })),
    { minLength: 1, maxLength },
  );
}

/** One that fits: text has a length, a number a limit. */
function changeOf(
  places: readonly Place[],
  changes: { readonly [name: string]: Change },
): fc.Arbitrary<OverlayAction> {
  const fitting = places.flatMap((place) =>
    Object.values(changes)
      .filter((change) => change(place, { number: 0, keyword: "required" }) !== undefined)
      .map((change) => [place, change] as const),
  );
  return fc
    .tuple(fc.constantFrom(...fitting), fc.nat(), fc.constantFrom(...lowerable))
    .map(([[place, change], number, keyword]) => change(place, { number, keyword }))
    .filter((action) => action !== undefined);
}

const lowerable = ["required", "minLength", "pattern", "oneOf", "format", "type", "enum"];

function placeOf(field: Field): Place | undefined {
  const steps = splitPointer(field.pointer);
  const name = steps.at(-1) ?? "";
  const path = (all: readonly string[]) =>
    `$.schema${all.map((step) => (step === "*" ? ".items" : `.properties['${step}']`)).join("")}`;
  return { target: path(steps), parent: path(steps.slice(0, -1)), name, field, schema: field.schema };
}

const update = (target: string, value: Json): OverlayAction => ({ target, update: value });
const remove = (target: string): OverlayAction => ({ target, remove: true });

/** A number near a limit, so that it is often just above or below it. */
const near = (limit: Json | undefined, { number }: Random) =>
  Math.max(0, Number(limit ?? 0) + (number % 41) - 20);

/** The keyword raised, lowered or set. */
function limit(keyword: string, fits: (schema: Schema) => boolean): Change {
  return ({ target, schema }, random) =>
    fits(schema) ? update(target, { [keyword]: near(schema[keyword], random) }) : undefined;
}

/** An item of one of the place's own lists. */
function at(list: Json | undefined, { number }: Random): number | undefined {
  return Array.isArray(list) && list.length > 0 ? number % list.length : undefined;
}

const isText = ({ type, oneOf }: Schema) => type === "string" && oneOf === undefined;
const isNumber = ({ type }: Schema) => type === "number" || type === "integer";
const isList = ({ type }: Schema) => type === "array";
const isGroup = ({ properties }: Schema) => properties !== undefined;

/** What protection forbids, where there is protection. */
const weakening: { readonly [name: string]: Change } = {
  remove: ({ target }) => remove(target),
  maxLength: limit("maxLength", isText),
  longer: ({ target, schema }, { number }) =>
    isText(schema)
      ? update(target, { maxLength: Number(schema.maxLength ?? 20) + (number % 200) })
      : undefined,
  maximum: limit("maximum", isNumber),
  maxItems: limit("maxItems", isList),
  unique: ({ target, schema }) => (isList(schema) ? update(target, { uniqueItems: false }) : undefined),
  pattern: ({ target, schema }) => (isText(schema) ? update(target, { pattern: "^." }) : undefined),
  format: ({ target, schema }) => (isText(schema) ? update(target, { format: "email" }) : undefined),
  nullable: ({ target }) => update(target, { nullable: true }),
  addOption: ({ target, schema }) =>
    schema.oneOf ? update(`${target}.oneOf`, [{ const: "zz", title: "ещё" }]) : undefined,
  recodeOption: ({ target, schema }, random) => {
    const option = at(schema.oneOf, random);
    return option === undefined ? undefined : update(`${target}.oneOf[${option}]`, { const: "zz" });
  },
  dropKeyword: ({ target, schema }, { number }) => {
    const keywords = Object.keys(schema);
    return remove(`${target}['${keywords[number % keywords.length]}']`);
  },
  optional: ({ parent, name, field }) =>
    field.required && !field.pointer.endsWith("/*") ? remove(`${parent}.required[?@=='${name}']`) : undefined,
  open: ({ target, schema }) =>
    isGroup(schema) ? update(target, { additionalProperties: true }) : undefined,
  hide: ({ target }) => update(target, { "x-visible": "false" }),
  unprint: ({ target }) => update(target, { "x-print": false }),
  compute: ({ target, schema }) => (isText(schema) ? update(target, { "x-computed": "'zz'" }) : undefined),
  removeRule: ({ target, schema }, random) => {
    const rule = at(schema["x-rules"], random);
    return rule === undefined ? undefined : remove(`${target}['x-rules'][${rule}]`);
  },
  weakenRule: ({ target, schema }, random) => {
    const rule = at(schema["x-rules"], random);
    return rule === undefined ? undefined : update(`${target}['x-rules'][${rule}]`, { severity: "warning" });
  },
  emptyRule: ({ target, schema }, random) => {
    const rule = at(schema["x-rules"], random);
    return rule === undefined ? undefined : update(`${target}['x-rules'][${rule}]`, { rule: "true" });
  },
  lower: ({ target }, { keyword }) =>
    update(target, { "x-rules": [{ id: "ZZ", keywords: [keyword], severity: "warning" }] }),
  unmark: ({ target, schema }) => (schema["x-federal"] ? update(target, { "x-federal": false }) : undefined),
};

/** What any region may do. */
const harmless: { readonly [name: string]: Change } = {
  rename: ({ target }) => update(target, { title: "Иначе" }),
  minLength: limit("minLength", isText),
  minimum: limit("minimum", isNumber),
  minItems: limit("minItems", isList),
  enum: ({ target, schema }) => (isText(schema) ? update(target, { enum: ["а", "б"] }) : undefined),
  removeOption: ({ target, schema }, random) => {
    const option = at(schema.oneOf, random);
    return option === undefined ? undefined : remove(`${target}.oneOf[${option}]`);
  },
  renameOption: ({ target, schema }, random) => {
    const option = at(schema.oneOf, random);
    return option === undefined ? undefined : update(`${target}.oneOf[${option}]`, { title: "Иначе" });
  },
  demand: ({ parent, name, field }) =>
    field.pointer.endsWith("/*") ? undefined : update(parent, { required: [name] }),
  addField: ({ target, schema }, { number }) =>
    isGroup(schema)
      ? update(target, {
          properties: { own: { type: "string", title: "Своё" } },
          ...(number % 2 ? { required: ["own"] } : {}),
        })
      : undefined,
  addBranch: ({ target, schema }) =>
    isGroup(schema)
      ? update(target, { allOf: [{ minProperties: 1 }] })
      : update(target, { allOf: [{ minLength: 2 }] }),
  show: ({ target }) => update(target, { "x-visible": "true" }),
  strengthenRule: ({ target, schema }, random) => {
    const rule = at(schema["x-rules"], random);
    return rule === undefined ? undefined : update(`${target}['x-rules'][${rule}]`, { severity: "error" });
  },
};

/** Changes of what belongs to no place. */
function formChanges(form: Form): readonly OverlayAction[] {
  const { schema, parameters, ui } = form.definition;
  const numbers = Object.entries(parameters).filter(([, value]) => typeof value === "number");
  return [
    ...numbers.flatMap(([name, value]) => [
      update(`$.form.parameters.${name}`, { value: Number(value) - 1 }),
      update(`$.form.parameters.${name}`, { value: Number(value) + 1 }),
      remove(`$.form.parameters.${name}`),
    ]),
    ...["if", "then", "x-rules"]
      .filter((word) => word in (schema as JsonObject))
      .map((word) => remove(`$.schema['${word}']`)),
    ...ui.sections.map((_, index) => remove(`$.ui.sections[${index}].fields[0]`)),
    update("$.schema", { "x-rules": [{ id: "ZZ", keywords: ["required"], severity: "warning" }] }),
    remove("$.schema.required[0]"),
    remove("$.schema.nowhere"),
  ];
}

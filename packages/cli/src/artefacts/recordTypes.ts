import {
  isObject,
  type Json,
  optionsOf,
  portableSchema,
  propertiesOf,
  type ResolvedForm,
  requiredOf,
  type Schema,
} from "@formulyar/core";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const banner = `/* Generated from schema.json by "pnpm generate"; do not edit. */`;

/** The name of the interface of a form's data: `SomeForm` for `some-form`. */
export function typeName(form: string): string {
  return form.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * TypeScript types of a form's data, as text: one interface named after the form, Russian titles as comments. Every
 * record without errors is of this type; what is hidden at times or computed need not be there.
 * @param origin the first line, a comment
 */
export async function recordTypes(form: ResolvedForm, origin = banner): Promise<string> {
  const name = typeName(form.id);
  const schema = { ...typed(portableSchema(form.schema)), title: name, description: form.title };
  return compile(schema as JSONSchema, name, {
    bannerComment: origin,
    additionalProperties: false,
    unknownAny: true,
    format: true,
    style: { printWidth: 110 },
  });
}

/**
 * The schema with titles as comments (a title would become a type's name) and option lists as plain unions. Branches
 * give their properties; which of them go together no type tells.
 */
function typed(schema: Schema): { readonly [key: string]: unknown } {
  const { title, items, type, const: constant } = schema;
  const options = choices(schema);
  return {
    ...(title !== undefined && { description: title }),
    ...(type !== undefined && !options && { type }),
    ...(options && { enum: options }),
    ...(constant !== undefined && !options && { const: constant }),
    ...(isObject(items) && { items: typed(items) }),
    ...members(schema),
  };
}

/** The values of a closed list; of a choice of several the items have them. */
function choices(schema: Schema): readonly Json[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum;
  if (schema.type === "array") return undefined;
  return optionsOf(schema)?.map(({ value }) => value);
}

function members(schema: Schema): { readonly [key: string]: unknown } {
  const properties = Object.keys(propertiesOf(schema)).map((name) => [name, member(schema, name)]);
  const { additionalProperties: others } = schema;
  if (properties.length === 0) {
    return isObject(others) ? { additionalProperties: typed(others as Schema) } : {};
  }
  return {
    properties: Object.fromEntries(properties),
    required: requiredOf(schema),
    additionalProperties: isObject(others) ? true : (others ?? schema.unevaluatedProperties ?? true),
  };
}

/**
 * A property that only branches describe is of one of their types where nothing else may stand in its place; in an open
 * object the branch that does not apply lets anything stand there.
 */
function member(schema: Schema, name: string): { readonly [key: string]: unknown } {
  const own = ownProperty(schema, name);
  if (own) return typed(own);
  const variants = variantsOf(schema, name);
  const [first] = variants;
  const description = first?.title === undefined ? {} : { description: first.title };
  const isClosed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
  if (!isClosed || !first) return description;
  return variants.length === 1 ? typed(first) : { ...description, anyOf: variants.map(typed) };
}

/** Said of the property whatever else the object holds. */
function ownProperty({ properties, allOf = [] }: Schema, name: string): Schema | undefined {
  const own = properties?.[name];
  if (own) return own;
  return allOf.map((branch) => ownProperty(branch, name)).find((found) => found !== undefined);
}

function variantsOf(schema: Schema, name: string): readonly Schema[] {
  const own = ownProperty(schema, name);
  if (own) return [own];
  const { allOf = [], anyOf = [], oneOf = [], then: yes, else: no, dependentSchemas } = schema;
  const dependent = isObject(dependentSchemas) ? Object.values(dependentSchemas) : [];
  const branches = [...allOf, yes, no, ...dependent, ...anyOf, ...oneOf].filter(isObject);
  return branches.flatMap((branch) => variantsOf(branch as Schema, name));
}

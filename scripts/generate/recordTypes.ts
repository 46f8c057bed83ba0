import { type Json, propertiesOf, type ResolvedForm, requiredOf, type Schema } from "@formulyar/core";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const banner = `/* Generated from schema.json by "pnpm generate"; do not edit. */`;

/** TypeScript types of a form's data, as text: one interface named after the form, Russian titles as comments. */
export async function recordTypes(form: ResolvedForm): Promise<string> {
  const name = form.id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const schema = { ...typed(form.schema), title: name, description: form.title };
  return compile(schema as JSONSchema, name, {
    bannerComment: banner,
    additionalProperties: false,
    unknownAny: true,
    format: true,
    style: { printWidth: 110 },
  });
}

/** The schema with titles as comments (a title would become a type's name) and option lists as plain unions. */
function typed(schema: Schema): { readonly [key: string]: unknown } {
  const { title, oneOf, items, type, const: constant } = schema;
  const options = oneOf?.every((option) => "const" in option)
    ? oneOf.map((option) => option.const as Json)
    : undefined;
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => [name, typed(property)]);
  return {
    ...(title !== undefined && { description: title }),
    ...(type !== undefined && !options && { type }),
    ...(options && { enum: options }),
    ...(Array.isArray(schema.enum) && { enum: schema.enum }),
    ...(constant !== undefined && { const: constant }),
    ...(items && { items: typed(items) }),
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties),
      required: requiredOf(schema).filter((name) => alwaysThere(propertiesOf(schema)[name])),
      additionalProperties: schema.additionalProperties ?? true,
    }),
  };
}

/** What is hidden at times is missing then, though the form demands it when shown. */
function alwaysThere(property: Schema | undefined): boolean {
  return property !== undefined && property["x-visible"] === undefined;
}

import type { Schema } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** All properties that an object may have, its branches (`allOf`, `if`/`then` …) included; own ones first; the nearest description wins. */
export function propertiesOf(schema: Schema): { readonly [name: string]: Schema } {
  const own = schema.properties ?? {};
  return Object.assign({}, own, ...branchesOf(schema).map(propertiesOf).reverse(), own);
}

/** Names that the object itself demands, whatever its content. */
export function requiredOf(schema: Schema): readonly string[] {
  return [...(schema.required ?? []), ...(schema.allOf ?? []).flatMap(requiredOf)];
}

function branchesOf(schema: Schema): readonly Schema[] {
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const dependent = isObject(schema.dependentSchemas) ? Object.values(schema.dependentSchemas) : [];
  return [...allOf, schema.then, schema.else, ...dependent, ...anyOf, ...oneOf].filter(
    isObject,
  ) as readonly Schema[];
}

import type { Json, Schema } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { mapSubschemas } from "./mapSubschemas.ts";

/** Whether the file says that it is older than JSON Schema 2019-09. */
export function isDraft07(schema: Schema): boolean {
  return typeof schema.$schema === "string" && /draft-0[4-7]/.test(schema.$schema);
}

/**
 * A schema of draft-07 said in JSON Schema 2020-12: `items` with a list becomes `prefixItems`,
 * `dependencies` splits in two; `definitions` keep working through their pointers.
 */
export function upgradeDraft07(schema: Schema): Schema {
  const { items, additionalItems, dependencies, ...rest } = mapSubschemas(schema, upgradeDraft07);
  return { ...rest, ...upgradeItems(items, additionalItems), ...upgradeDependencies(dependencies) };
}

function upgradeItems(items: Json | undefined, additional: Json | undefined): Schema {
  if (items === undefined) return {};
  if (!Array.isArray(items)) return { items: items as Schema };
  return additional === undefined
    ? { prefixItems: items }
    : { prefixItems: items, items: additional as Schema };
}

function upgradeDependencies(dependencies: Json | undefined): Schema {
  if (!isObject(dependencies)) return {};
  const entries = Object.entries(dependencies);
  const required = entries.filter(([, value]) => Array.isArray(value));
  const schemas = entries.filter(([, value]) => !Array.isArray(value));
  return {
    ...(required.length > 0 && { dependentRequired: Object.fromEntries(required) }),
    ...(schemas.length > 0 && { dependentSchemas: Object.fromEntries(schemas) }),
  };
}

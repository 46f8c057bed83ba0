import type { Schema } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { draftSchema } from "./draftSchema.ts";
import { fieldKind } from "./fieldKind.ts";
import { mapSubschemas } from "./mapSubschemas.ts";
import { propertiesOf, requiredOf } from "./properties.ts";

/** Keywords whose schemas speak of the very object that they stand in. */
const branches = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);

/** A question is asked, not demanded: it stays as it is. */
const questions = new Set(["if", "not"]);

type Properties = Readonly<Record<string, Schema>>;

/**
 * The schema for validators and generators that do not know our keywords: what is hidden at times, computed or made of
 * nothing else is not demanded, and nothing is demanded of what was left behind in a hidden place. So every record that the
 * form accepts is valid, a leftover of a wrong shape (`pattern`, `format`) aside. Rules are not part of it.
 */
export function portableSchema(schema: Schema): Schema {
  return relaxed(schema, {});
}

/** @param around the properties of the object that the schema speaks of */
function relaxed(schema: Schema, around: Properties): Schema {
  const properties = { ...around, ...propertiesOf(schema) };
  const below = mapSubschemas(schema, (inner, _pointer, keyword) => {
    if (questions.has(keyword)) return inner;
    if (inner["x-visible"] !== undefined) return draftSchema(inner);
    return relaxed(inner, branches.has(keyword) ? properties : {});
  });
  const demanded = (names: readonly string[]) => names.filter((name) => mayDemand(properties[name]));
  const { required = [], dependentRequired, ...others } = below;
  const left = demanded(required);
  return {
    ...others,
    ...(left.length > 0 && { required: left }),
    ...(isObject(dependentRequired) && {
      dependentRequired: Object.fromEntries(
        Object.entries(dependentRequired).map(([name, names]) => [name, demanded(names as string[])]),
      ),
    }),
  };
}

/** Whether a place that its object demands is there in every record: shown, typed, and no group that may be empty. */
function mayDemand(property: Schema | undefined): boolean {
  if (property === undefined) return true;
  if (property["x-visible"] !== undefined || property["x-computed"] !== undefined) return false;
  if (fieldKind(property) !== "group") return true;
  const inner = propertiesOf(property);
  return requiredOf(property).some((name) => mayDemand(inner[name]));
}

import {
  computedDefinition,
  fieldKind,
  isObject,
  type Json,
  propertiesOf,
  type Schema,
} from "@formulyar/core";
import { isBlank } from "../state/isBlank.ts";

/** That part of a value which another place of the form has room for; what is computed there is left to be computed. */
export function takeOver(schema: Schema, value: Json | undefined): Json | undefined {
  if (value === undefined || isBlank(value)) return undefined;
  const computed = computedDefinition(schema);
  if (computed && computed.override !== true) return undefined;
  if (fieldKind(schema) !== "group") return value;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(propertiesOf(schema)).flatMap(([name, property]): [string, Json][] => {
    const taken = takeOver(property, Object.hasOwn(value, name) ? value[name] : undefined);
    return taken === undefined ? [] : [[name, taken]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

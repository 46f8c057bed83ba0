import type { Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";

/** What the walk through a record needs to know of a schema: read once, since a record has many rows. */
export interface Shape {
  readonly kind: "list" | "group" | "leaf";
  /** Of the items of a list. */
  readonly items: Shape | undefined;
  /** Of a group. */
  readonly properties: readonly (readonly [name: string, shape: Shape])[];
  readonly required: ReadonlySet<string>;
}

export function shapeOf(schema: Schema): Shape {
  const found = known.get(schema) ?? readShape(schema);
  known.set(schema, found);
  return found;
}

const known = new WeakMap<Schema, Shape>();

const leaf: Shape = { kind: "leaf", items: undefined, properties: [], required: new Set() };

function readShape(schema: Schema): Shape {
  const kind = fieldKind(schema);
  if (kind === "list") return { ...leaf, kind, items: schema.items && shapeOf(schema.items) };
  if (kind !== "group") return leaf;
  const properties = Object.entries(propertiesOf(schema)).map(
    ([name, property]) => [name, shapeOf(property)] as const,
  );
  return { kind, items: undefined, properties, required: new Set(schema.required ?? []) };
}

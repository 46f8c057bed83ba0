import { type ResolvedForm, type Schema, splitPointer } from "@formulyar/core";

/** The table that is measured, and the property of a row that names its option. */
export const table = { list: "/services", key: "code" } as const;

/** The form with invented options in its table, until there are so many. */
export function grownForm(form: ResolvedForm, rows: number): ResolvedForm {
  const grown = structuredClone(form);
  const choice = keySchema(grown.schema);
  const options = choice.oneOf ?? [];
  const groups = choice["x-groups"] ?? [];
  const extra = Array.from({ length: Math.max(0, rows - options.length) }, (_, at) => ({
    const: `sample${at + 1}`,
    title: `Образцовая услуга по обучению и сопровождению в быту № ${at + 1}`,
    "x-number": String(options.length + at + 1),
    "x-group": groups[at % groups.length]?.code ?? "",
  }));
  Object.assign(choice, { oneOf: [...options, ...extra] });
  return grown;
}

/** The closed list that rows are chosen from. */
export function keySchema(schema: Schema): Schema {
  const list = splitPointer(table.list).reduce((at, name) => at.properties?.[name] ?? {}, schema);
  return list.items?.properties?.[table.key] ?? {};
}

import { type Form, isObject, type Json, type JsonObject, type Pointer, splitPointer } from "@formulyar/core";
import type { ImpliedValue } from "../engine/FillPlaces.ts";

/** An answer and its place, rows counted as the blank has them. */
export interface PlacedValue {
  readonly pointer: Pointer;
  readonly value: Json;
}

/** A part of a record while it is put together; lists have gaps where a row of the blank was left empty. */
type Tree = Map<string, Tree | { readonly value: Json }>;

/**
 * Puts a record together from its answers. Rows that were left empty vanish; a row of a list with `x-key` that has
 * something in it gets the option that it stands for. `left`: answers to a question that has another answer already.
 */
export function placeValues(
  form: Form,
  values: readonly PlacedValue[],
  implied: readonly ImpliedValue[],
): { readonly data: JsonObject; readonly left: readonly PlacedValue[] } {
  const tree: Tree = new Map();
  const left = values.filter((one) => !put(tree, splitPointer(one.pointer), one.value));
  for (const { row, pointer, value } of implied)
    if (has(tree, splitPointer(row))) put(tree, splitPointer(pointer), value);
  const data = grown(form, tree, "");
  return { data: isObject(data) ? data : {}, left };
}

function put(tree: Tree, steps: readonly string[], value: Json): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return false;
  const there = tree.get(step);
  if (rest.length === 0) {
    if (there === undefined) tree.set(step, { value });
    return there === undefined || (!(there instanceof Map) && there.value === value);
  }
  if (there !== undefined && !(there instanceof Map)) return false;
  const below: Tree = there ?? new Map();
  const done = put(below, rest, value);
  if (done) tree.set(step, below);
  return done;
}

function has(tree: Tree, steps: readonly string[]): boolean {
  let node: Tree | { readonly value: Json } | undefined = tree;
  for (const step of steps) node = node instanceof Map ? node.get(step) : undefined;
  return node !== undefined;
}

function grown(form: Form, node: Tree | { readonly value: Json }, pattern: Pointer): Json {
  if (!(node instanceof Map)) return node.value;
  const kind = pattern === "" ? "group" : form.field(pattern)?.kind;
  if (kind === "list" || kind === "choices") {
    const rows = [...node].toSorted(([a], [b]) => Number(a) - Number(b));
    return rows.map(([, row]) => grown(form, row, `${pattern}/*`));
  }
  const entries = [...node].map(([name, inner]): [string, Json] => [
    name,
    grown(form, inner, `${pattern}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  ]);
  return Object.fromEntries(entries);
}

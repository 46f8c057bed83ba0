import type { ASTNode } from "@marcbachmann/cel-js";

/** A place that an expression names: `record.person.name` is `record` and two steps; `*` is any item of a list. */
export interface CelPlace {
  readonly root: string;
  readonly steps: readonly string[];
}

/** What names that an expression makes itself (`r` of `rows.exists(r, …)`) stand for; nothing when it cannot be told. */
export type BoundNames = ReadonlyMap<string, CelPlace | undefined>;

/** The place that a part of an expression names, or nothing when it names none for certain. */
export function celPlace(node: ASTNode, bound: BoundNames): CelPlace | undefined {
  switch (node.op) {
    case "id":
      return bound.has(node.args) ? bound.get(node.args) : { root: node.args, steps: [] };
    case ".":
      return below(celPlace(node.args[0], bound), node.args[1]);
    case "[]":
      return below(celPlace(node.args[0], bound), stepOf(node.args[1]));
    case "call":
      return node.args[0] === "dyn" && node.args[1][0] ? celPlace(node.args[1][0], bound) : undefined;
    case "rcall":
      return node.args[0] === "filter" ? celPlace(node.args[1], bound) : undefined;
    default:
      return undefined;
  }
}

function below(place: CelPlace | undefined, step: string | undefined): CelPlace | undefined {
  return place && step !== undefined ? { ...place, steps: [...place.steps, step] } : undefined;
}

/** A name in quotes, or a number: then any item is meant. */
function stepOf(index: ASTNode): string | undefined {
  if (index.op !== "value") return undefined;
  if (typeof index.args === "string") return index.args;
  return typeof index.args === "bigint" || typeof index.args === "number" ? "*" : undefined;
}

/** The place of any item of a list: of `record.rows`, of `record.rows.map(r, r.codes)`. */
export function itemPlace(list: ASTNode, bound: BoundNames): CelPlace | undefined {
  if (list.op !== "rcall" || list.args[0] !== "map") return below(celPlace(list, bound), "*");
  const [, receiver, args] = list.args;
  const value = args.at(-1);
  return value && celPlace(value, withItem(args[0], receiver, bound));
}

/** The names inside `receiver.exists(item, …)`. */
export function withItem(item: ASTNode | undefined, receiver: ASTNode, bound: BoundNames): BoundNames {
  if (item?.op !== "id") return bound;
  return new Map([...bound, [item.args, itemPlace(receiver, bound)]]);
}

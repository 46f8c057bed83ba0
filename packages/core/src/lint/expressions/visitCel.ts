import type { ASTNode } from "@marcbachmann/cel-js";
import { type BoundNames, celPlace, withItem } from "./celPlace.ts";

/** Calls that make a name for each item of a list. */
const eachItem: ReadonlySet<string> = new Set(["exists", "all", "exists_one", "existsOne", "filter", "map"]);

/** Every part of an expression, the outer before the inner, with the names that stand for something there. */
export function visitCel(
  node: ASTNode,
  visit: (node: ASTNode, bound: BoundNames) => void,
  bound: BoundNames = new Map(),
): void {
  visit(node, bound);
  if (node.op === "rcall") visitCall(node.args, visit, bound);
  else for (const child of childrenOf(node.args)) visitCel(child, visit, bound);
}

function visitCall(
  [name, receiver, args]: readonly [string, ASTNode, readonly ASTNode[]],
  visit: (node: ASTNode, bound: BoundNames) => void,
  bound: BoundNames,
): void {
  const [item, ...body] = args;
  if (name === "bind" && item?.op === "id" && body[0]) {
    const [value, ...rest] = body;
    visitCel(value, visit, bound);
    const inside = new Map([...bound, [item.args, celPlace(value, bound)]]);
    for (const child of rest) visitCel(child, visit, inside);
    return;
  }
  visitCel(receiver, visit, bound);
  const names = eachItem.has(name) && item?.op === "id";
  const inside = names ? withItem(item, receiver, bound) : bound;
  for (const child of names ? body : args) visitCel(child, visit, inside);
}

function childrenOf(args: unknown): readonly ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === "object" && args !== null && "op" in args ? [args as ASTNode] : [];
}

import type { ASTNode } from "@marcbachmann/cel-js";

/** Every call of a function in a parsed expression, outermost first. */
export function findCalls(node: ASTNode, name: string): readonly ASTNode[] {
  const own = node.op === "call" && node.args[0] === name ? [node] : [];
  return [...own, ...childrenOf(node.args).flatMap((child) => findCalls(child, name))];
}

/** The nodes right below a node. */
export function childrenOf(args: unknown): readonly ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === "object" && args !== null && "op" in args ? [args as ASTNode] : [];
}

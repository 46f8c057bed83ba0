import type { ASTNode } from "@marcbachmann/cel-js";
import type { Pointer } from "../model/index.ts";
import { joinPointer } from "../support/pointer.ts";
import { childrenOf } from "./findCalls.ts";

/** The places of the record that an expression may ask for; `""` when it may ask for any. */
export function recordReads(ast: ASTNode): readonly Pointer[] {
  return [...new Set(readsOf(ast))];
}

function readsOf(node: ASTNode): readonly Pointer[] {
  const place = placeOf(node);
  return place === undefined ? childrenOf(node.args).flatMap(readsOf) : [place];
}

/** `record.a.b` as a pointer; nothing when the node is no such chain. */
function placeOf(node: ASTNode): Pointer | undefined {
  if (node.op === "id") return node.args === "record" ? "" : undefined;
  if (node.op !== ".") return undefined;
  const [base, name] = node.args as [ASTNode, string];
  const above = placeOf(base);
  return above === undefined ? undefined : joinPointer(above, name);
}

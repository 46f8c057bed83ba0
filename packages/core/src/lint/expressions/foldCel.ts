import type { ASTNode } from "@marcbachmann/cel-js";

/**
 * What a condition always gives when some of its parts are known; nothing when it depends on the record.
 * A part that would fail for want of a value counts as what it would be with one: a rule without a value is silent anyway.
 */
export function foldCel(node: ASTNode, known: ReadonlyMap<ASTNode, boolean>): boolean | undefined {
  const found = known.get(node);
  if (found !== undefined) return found;
  const fold = (part: ASTNode) => foldCel(part, known);
  switch (node.op) {
    case "value":
      return typeof node.args === "boolean" ? node.args : undefined;
    case "!_":
      return negated(fold(node.args));
    case "&&":
      return joined(node.args.map(fold), false);
    case "||":
      return joined(node.args.map(fold), true);
    case "?:":
      return chosen(node.args, fold);
    default:
      return undefined;
  }
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** One part decides (`false` for «and», `true` for «or»), or all of them together. */
function joined(parts: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

function chosen(
  [condition, yes, no]: readonly [ASTNode, ASTNode, ASTNode],
  fold: (part: ASTNode) => boolean | undefined,
): boolean | undefined {
  const holds = fold(condition);
  if (holds !== undefined) return fold(holds ? yes : no);
  const [one, other] = [fold(yes), fold(no)];
  return one === other ? one : undefined;
}

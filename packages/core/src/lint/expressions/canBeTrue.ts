import type { ASTNode } from "@marcbachmann/cel-js";
import { type BoundNames, type CelPlace, celPlace } from "./celPlace.ts";
import { visitCel } from "./visitCel.ts";

/** What a condition may come out as; neither when it fails for want of a value. */
interface Outcomes {
  readonly yes: boolean;
  readonly no: boolean;
}

const anything: Outcomes = { yes: true, no: true };
const failure: Outcomes = { yes: false, no: false };

/** Whether a condition can hold in some record in which the given places are not filled in. */
export function canBeTrue(node: ASTNode, isAbsent: (place: CelPlace) => boolean): boolean {
  return outcomes(node, isAbsent).yes;
}

function outcomes(node: ASTNode, isAbsent: (place: CelPlace) => boolean): Outcomes {
  const of = (part: ASTNode) => outcomes(part, isAbsent);
  switch (node.op) {
    case "value":
      return typeof node.args === "boolean" ? { yes: node.args, no: !node.args } : anything;
    case "!_": {
      const { yes, no } = of(node.args);
      return { yes: no, no: yes };
    }
    case "&&": {
      const [a, b] = [of(node.args[0]), of(node.args[1])];
      return { yes: a.yes && b.yes, no: a.no || b.no };
    }
    case "||": {
      const [a, b] = [of(node.args[0]), of(node.args[1])];
      return { yes: a.yes || b.yes, no: a.no && b.no };
    }
    case "?:": {
      const [condition, yes, no] = [of(node.args[0]), of(node.args[1]), of(node.args[2])];
      return {
        yes: (condition.yes && yes.yes) || (condition.no && no.yes),
        no: (condition.yes && yes.no) || (condition.no && no.no),
      };
    }
    case "call":
      return node.args[0] === "has" ? hasOutcomes(node.args[1][0], isAbsent) : plain(node, isAbsent);
    default:
      return plain(node, isAbsent);
  }
}

function hasOutcomes(asked: ASTNode | undefined, isAbsent: (place: CelPlace) => boolean): Outcomes {
  const place = asked && celPlace(asked, new Map());
  return place && isAbsent(place) ? { yes: false, no: true } : anything;
}

/** A part that reads what is not there fails. */
function plain(node: ASTNode, isAbsent: (place: CelPlace) => boolean): Outcomes {
  let reads = false;
  visitCel(node, (part: ASTNode, bound: BoundNames) => {
    const place = celPlace(part, bound);
    if (place && isAbsent(place) && !isInsideHas(node, part)) reads = true;
  });
  return reads ? failure : anything;
}

/** `has(…)` deeper in a part may ask about anything. */
function isInsideHas(node: ASTNode, part: ASTNode): boolean {
  let inside = false;
  visitCel(node, (call) => {
    if (call.op === "call" && call.args[0] === "has" && call.start <= part.start && part.end <= call.end)
      inside = true;
  });
  return inside;
}

import type { Json } from "../../model/index.ts";
import { didYouMean } from "../../support/nearest.ts";
import { isObject } from "../../support/pointer.ts";
import type { Segment, Selector } from "../jsonPath/jsonPath.ts";
import { readPath, type SelectedNode, selectNodes } from "../selectNodes.ts";
import { explainFilter } from "./explainFilter.ts";
import { descendantsOf } from "./nodesBelow.ts";
import { pathTo } from "./pathTo.ts";

/** Why a path finds nothing, and what was probably meant. Russian, for people who do not program. */
export interface Explanation {
  readonly reason: string;
  readonly mend: string;
}

/** The first step of a path that finds nothing, and where it was looked for. */
export interface LostStep {
  readonly document: Json;
  /** The path up to the step: «$.schema.properties». */
  readonly before: string;
  /** Values that the step was applied to. */
  readonly values: readonly Json[];
  readonly segment: Segment;
  /** The step before it, when it is a name: tells rules from options. */
  readonly within?: string;
}

/** Names what is missing at the first step of a path that finds nothing. The path must be sound, and find nothing. */
export function explainMissing(document: Json, path: string): Explanation {
  const { segments } = readPath(path);
  let before = "$";
  let nodes: readonly SelectedNode[] = [{ location: [], value: document }];
  for (const [at, segment] of segments.entries()) {
    const next = path.slice(0, segment.end);
    const found = selectNodes(document, next);
    if (found.length === 0) {
      const within = nameOf(segments[at - 1]);
      const values = nodes.map(({ value }) => value);
      return explainStep({ document, before, values, segment, ...(within !== undefined && { within }) });
    }
    [before, nodes] = [next, found];
  }
  return { reason: "В основе этого больше нет.", mend: plainMend };
}

export const plainMend = "Поправьте или уберите это изменение.";

function nameOf(segment: Segment | undefined): string | undefined {
  const [selector] = segment?.selectors ?? [];
  return selector?.kind === "name" ? selector.name : undefined;
}

function explainStep(step: LostStep): Explanation {
  const [selector] = step.segment.selectors;
  switch (selector?.kind) {
    case "name":
      return explainName(step, selector.name);
    case "filter":
      return explainFilter(step, selector.test);
    case "index":
    case "slice":
      return explainIndex(step, selector);
    default:
      return { reason: `В «${step.before}» ничего нет.`, mend: plainMend };
  }
}

function explainName(step: LostStep, name: string): Explanation {
  const { before, values, segment } = step;
  const places = segment.descendant ? values.flatMap((value) => [value, ...descendantsOf(value)]) : values;
  const objects = places.filter(isObject);
  if (objects.length === 0) {
    const isList = places.some((place) => Array.isArray(place));
    return {
      reason: isList ? `«${before}» – список, имени «${name}» в нём нет.` : `В «${before}» нет полей.`,
      mend: isList ? "Место в списке выбирают номером или условием, например [?@.id=='…']." : plainMend,
    };
  }
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const where = segment.descendant ? `Нигде в «${before}»` : `В «${before}»`;
  return { reason: `${where} нет «${name}».`, mend: didYouMean(name, names, otherPlace(step, name, names)) };
}

/** The base may have moved it: where the same name stands now; or what stands here. */
function otherPlace({ document }: LostStep, name: string, names: readonly string[]): string {
  const place = pathTo(document, name);
  if (place !== undefined) return `Такое имя теперь есть здесь: ${place}.`;
  return names.length === 0 || names.length > 12 ? plainMend : `Здесь есть: ${names.join(", ")}.`;
}

function explainIndex({ before, values }: LostStep, selector: Selector): Explanation {
  const lists = values.filter((value) => Array.isArray(value));
  if (lists.length === 0) return { reason: `«${before}» – не список.`, mend: plainMend };
  const length = Math.max(...lists.map((list) => list.length));
  const reason =
    selector.kind === "index"
      ? `В списке «${before}» нет места с номером ${selector.index}: мест ${length}, счёт с нуля.`
      : `В списке «${before}» таких мест нет: всего мест ${length}.`;
  return { reason, mend: "Надёжнее выбирать условием, например [?@.id=='…']." };
}

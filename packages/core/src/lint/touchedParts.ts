import type { PlacedAction } from "../catalogue/applyLayers.ts";
import { PathError, readPath } from "../overlay/selectNodes.ts";
import { isObject } from "../support/pointer.ts";

/** Parts of a form that looks at it read. */
export type FormPart = "schema" | "ui" | "parameters" | "prefill" | "regionSlots";

/** Names of the parts of `{ form, schema, ui }` that changes reach into; nothing when a change may reach anywhere. */
export function touchedParts(actions: readonly PlacedAction[]): ReadonlySet<string> | undefined {
  const parts = new Set<string>();
  for (const { action } of actions) {
    const touched = partsOf(action);
    if (!touched) return undefined;
    for (const part of touched) parts.add(part);
  }
  return parts;
}

function partsOf({ target, update }: PlacedAction["action"]): readonly string[] | undefined {
  const [first, second] = segmentsOf(target).slice(0, 2).map(nameOf);
  if (first === undefined) return undefined;
  if (first !== "form") return [first];
  if (second !== undefined) return [second];
  return isObject(update) ? Object.keys(update) : undefined;
}

/** None of a target that cannot be read: that is told of where the change is applied. */
function segmentsOf(target: unknown): ReturnType<typeof readPath>["segments"] {
  try {
    return typeof target === "string" ? readPath(target).segments : [];
  } catch (error) {
    if (error instanceof PathError) return [];
    throw error;
  }
}

function nameOf({
  descendant,
  selectors,
}: ReturnType<typeof readPath>["segments"][number]): string | undefined {
  const [selector, another] = selectors;
  return !descendant && another === undefined && selector?.kind === "name" ? selector.name : undefined;
}

import type { Json } from "../model/index.ts";
import type { FactChange, FactKey, FormFacts } from "./facts.ts";
import { isSame } from "./isSame.ts";

/** What differs between two forms: first in the order of the second, then what it has no more. */
export function factsDifference(before: FormFacts, after: FormFacts): readonly FactChange[] {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [...after.keys(), ...gone]
    .filter((key) => !isSame(before.get(key), after.get(key)))
    .map((key) => changeOf(key, before.get(key), after.get(key)));
}

function changeOf(key: FactKey, before: Json | undefined, after: Json | undefined): FactChange {
  return { key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

import { actionsOf, type FormLayers, type PlacedAction } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { type FormTarget, readTarget } from "../catalogue/readTarget.ts";
import type { Pointer } from "../model/index.ts";
import { describeDifference } from "./describeDifference.ts";
import type { ChangeSentence } from "./differences.ts";
import type { FactKey, FormFacts } from "./facts.ts";
import { factsDifference } from "./factsDifference.ts";
import { factsOf, readably } from "./formFacts.ts";
import { isSame } from "./isSame.ts";
import { statesOf } from "./layerStates.ts";

/** One action of a region's changes to a form, told by what it did. */
export interface FormChange {
  /** Its number among the changes of the form, those of the regions above first, from 1. */
  readonly number: number;
  readonly file: string;
  /** `/actions/3` */
  readonly pointer: Pointer;
  /** Why, as the action says. */
  readonly description: string;
  /** Legal ground. */
  readonly basis?: string;
  readonly source?: string;
  /** The change is invented for demonstration. */
  readonly sample?: true;
  /** The change is to be compared with the region's act. */
  readonly verify?: true;
  /** What it changed, as far as it is seen in the end; none where it changes nothing, or another one undid it. */
  readonly sentences: readonly ChangeSentence[];
  /** Number of the change whose sentence tells of this one, too: a field and its place on the screen are told at once. */
  readonly partOf?: number;
  /** Of a change without a sentence: it changes nothing, or those after it undo it. */
  readonly effect?: "none" | "undone";
}

/** What the regions' changes make of a form, action by action. @throws OverlayError, DefinitionError */
export function formChanges(
  files: DefinitionFiles,
  layers: FormLayers,
  formTitle?: (id: string) => string,
): { readonly before: FormFacts; readonly after: FormFacts; readonly changes: readonly FormChange[] } {
  const base = readTarget(files, layers.edition.folder);
  const states = factsOfStates(statesOf(files, base, layers.edition.overlays), layers);
  const [before = new Map()] = states;
  const after = states.at(-1) ?? before;
  const causeOf = causes(states);
  const sentences = describeDifference(before, after, {
    causeOf: (key) => String(causeOf(key)),
    ...(formTitle && { formTitle }),
  });
  const changes = actionsOf(layers).map((placed, index): FormChange => {
    const words = actionWords(placed);
    const own = sentences.filter(({ keys: [lead = ""] }) => causeOf(lead) === index);
    const told = own.length > 1 ? own.filter((sentence) => !isGround(sentence, after, words.basis)) : own;
    const around =
      own.length > 0 ? undefined : sentences.find(({ keys }) => keys.some((key) => causeOf(key) === index));
    return {
      number: index + 1,
      ...words,
      sentences: told.length === 0 ? own : told,
      ...(around && { partOf: causeOf(around.keys[0] ?? "") + 1 }),
      ...(own.length === 0 && !around && { effect: hasEffect(states, index) ? "undone" : "none" }),
    };
  });
  return { before, after, changes };
}

/** Whether a sentence only tells that the new ground is the action's own, which every sentence of it is told with. */
function isGround({ keys }: ChangeSentence, after: FormFacts, basis: string | undefined): boolean {
  return keys.every((key) => /\/(?:basis|ground)$/u.test(key) && after.get(key) === basis);
}

function hasEffect(states: readonly FormFacts[], index: number): boolean {
  const [before, after] = [states[index], states[index + 1]];
  return before !== undefined && after !== undefined && factsDifference(before, after).length > 0;
}

/** The facts of each state; one that is no form, because the next change mends it, has those of the state before it. */
function factsOfStates(states: readonly FormTarget[], { edition }: FormLayers): readonly FormFacts[] {
  const file = edition.overlays.at(-1)?.file ?? `${edition.folder}/schema.json`;
  const facts: FormFacts[] = [];
  for (const [index, state] of states.entries()) {
    const previous = facts.at(-1);
    const isLast = index === states.length - 1;
    facts.push(
      previous && !isLast ? orElse(() => factsOf(state), previous) : readably(() => factsOf(state), file),
    );
  }
  return facts;
}

function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** Which action, by its number, changed a fact last. */
function causes(states: readonly FormFacts[]): (key: FactKey) => number {
  const found = new Map<FactKey, number>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const index =
      states.findLastIndex((facts, at) => at > 0 && !isSame(facts.get(key), states[at - 1]?.get(key))) - 1;
    found.set(key, index);
    return index;
  };
}

/** What an action says of itself. */
export function actionWords({
  file,
  pointer,
  action,
}: PlacedAction): Omit<FormChange, "effect" | "number" | "partOf" | "sentences"> {
  const {
    description,
    "x-basis": basis,
    "x-source": source,
    "x-sample": sample,
    "x-verify": verify,
  } = action;
  return {
    file,
    pointer,
    description: typeof description === "string" ? description : action.target,
    ...(typeof basis === "string" && { basis }),
    ...(typeof source === "string" && { source }),
    ...(sample === true && { sample }),
    ...(verify === true && { verify }),
  };
}

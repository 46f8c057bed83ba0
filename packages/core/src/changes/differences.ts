import { FactNames } from "./factNames.ts";
import { type FactChange, type FactKey, type FormFacts, factSteps } from "./facts.ts";
import { factsDifference } from "./factsDifference.ts";

/** One difference between two forms as a person is told of it. */
export interface ChangeSentence {
  /** Russian, one sentence without its full stop: the ground may follow. */
  readonly text: string;
  /** The facts that it tells of; the first is what it is mainly about. */
  readonly keys: readonly FactKey[];
}

/** Two forms, and what of their difference has not been told yet. */
export interface Differences {
  readonly before: FormFacts;
  readonly after: FormFacts;
  /** Names as the second form has them, or else the first. */
  readonly names: FactNames;
  /** Names as the first form has them, or else the second. */
  readonly oldNames: FactNames;
  readonly changes: readonly FactChange[];
  /** What made a change: changes of one cause may be told in one sentence. */
  readonly causeOf: (key: FactKey) => string;
  /** The title of another form of the same definitions. */
  readonly formTitle: (id: string) => string;
}

/** Tells of some of the differences, and leaves the others to those after it. */
export type Describer = (differences: Differences) => readonly ChangeSentence[];

export interface DifferenceOptions {
  readonly causeOf?: Differences["causeOf"];
  readonly formTitle?: Differences["formTitle"];
}

export function differencesOf(
  before: FormFacts,
  after: FormFacts,
  { causeOf = () => "", formTitle = (id) => id }: DifferenceOptions,
): Differences {
  return {
    before,
    after,
    names: new FactNames(after, before),
    oldNames: new FactNames(before, after),
    changes: factsDifference(before, after),
    causeOf,
    formTitle,
  };
}

/** The changes of facts whose names begin with these steps. */
export function changesAt({ changes }: Differences, ...steps: readonly string[]): readonly FactChange[] {
  return changes.filter(({ key }) => {
    const found = factSteps(key);
    return steps.every((step, index) => found[index] === step);
  });
}
